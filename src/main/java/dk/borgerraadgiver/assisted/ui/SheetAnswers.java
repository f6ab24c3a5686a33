package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Before;
import dk.borgerraadgiver.complaint.Companion;
import dk.borgerraadgiver.complaint.Consent;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.Discrimination;
import dk.borgerraadgiver.complaint.Meaning;
import dk.borgerraadgiver.complaint.Mediation;
import dk.borgerraadgiver.complaint.Papers;
import dk.borgerraadgiver.complaint.Place;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.complaint.PointId;
import dk.borgerraadgiver.complaint.Points;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.web.FormField;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every question of the complaint on one screen, read as answers and shown from them. */
final class SheetAnswers {
    private final String place;
    private final Texts texts;
    private final Directory directory;
    private final Map<Step, Part<?>> parts = new LinkedHashMap<>();
    private final List<OnePoint> points = new ArrayList<>();

    private record Part<A extends Answer>(
            StepFields<A> fields, Function<StepFields<A>, A> read, Function<Answers, A> in) {
        A answer() {
            return read.apply(fields);
        }

        void show(Answers answers) {
            fields.show(in.apply(answers));
        }
    }

    private record OnePoint(PointId id, StepFields<Point> fields) {
        Point point() {
            return new Point(
                    id,
                    fields.words(Questions.WHAT),
                    fields.words(Questions.WHERE),
                    fields.words(Questions.WHEN),
                    fields.words(Questions.WISH));
        }
    }

    /** @param place begins the names under which the browser keeps what is typed */
    SheetAnswers(String place, Texts texts, Directory directory) {
        this.place = place;
        this.texts = texts;
        this.directory = directory;
        part(Step.ABOUT, SheetAnswers::about, Answers::about);
        part(Step.PLACE, SheetAnswers::placeOf, Answers::place);
        part(Step.BEFORE, SheetAnswers::before, Answers::before);
        part(Step.MEANING, (StepFields<Meaning> it) -> new Meaning(it.words(Questions.MEANT)), Answers::meaning);
        part(Step.DISCRIMINATION, SheetAnswers::discrimination, Answers::discrimination);
        part(Step.PAPERS, (StepFields<Papers> it) -> new Papers(it.words(Questions.NOT_HERE)), Answers::papers);
        part(Step.COMPANION, SheetAnswers::companion, Answers::companion);
        part(Step.CONTACT, SheetAnswers::contact, Answers::contact);
        part(Step.MEDIATION, SheetAnswers::mediation, Answers::mediation);
        part(Step.CONSENT, SheetAnswers::consent, Answers::consent);
    }

    static List<Step> steps() {
        return Arrays.stream(Step.values()).filter(Step::asks).toList();
    }

    /** Of a step other than the complaint points. */
    Stream<FormField<?, ?>> fields(Step step) {
        return part(step).fields().all();
    }

    /** One more complaint point. */
    Stream<FormField<?, ?>> addPoint(PointId id) {
        OnePoint added = new OnePoint(
                id,
                new StepFields<>(
                        Step.POINTS, place + Step.POINTS.path() + "-" + (points.size() + 1), texts, directory));
        points.add(added);
        return added.fields().all();
    }

    /** The same in each tab and after each reload, so that the same words are never two points. */
    PointId nextPoint() {
        int number = points.size() + 1;
        PointId next = pointId(number);
        while (!misses(next)) {
            number++;
            next = pointId(number);
        }
        return next;
    }

    private PointId pointId(int number) {
        return new PointId(UUID.nameUUIDFromBytes((place + number).getBytes(StandardCharsets.UTF_8)));
    }

    boolean misses(PointId id) {
        return points.stream().noneMatch(point -> point.id().equals(id));
    }

    int points() {
        return points.size();
    }

    Answer answer(Step step) {
        return step == Step.POINTS
                ? new Points(points.stream()
                        .map(OnePoint::point)
                        .filter(point -> !point.isEmpty())
                        .toList())
                : part(step).answer();
    }

    /** Complaint points keep their fields; there must be one for each. */
    void show(Step step, Answers answers) {
        if (step == Step.POINTS) {
            points.forEach(one ->
                    one.fields().show(answers.points().find(one.id()).orElseGet(() -> Point.empty(one.id()))));
        } else {
            part(step).show(answers);
        }
    }

    private Part<?> part(Step step) {
        return Objects.requireNonNull(parts.get(step), step.name());
    }

    private <A extends Answer> void part(Step step, Function<StepFields<A>, A> read, Function<Answers, A> in) {
        parts.put(step, new Part<>(new StepFields<>(step, place + step.path(), texts, directory), read, in));
    }

    private static About about(StepFields<About> it) {
        return new About(
                it.any(Questions.KINDS),
                it.words(Questions.OTHER),
                it.one(Questions.AGE),
                it.words(Questions.WHY_LATE));
    }

    private static Place placeOf(StepFields<Place> it) {
        return new Place(it.one(Questions.ADMINISTRATION), it.words(Questions.UNIT), it.words(Questions.LETTER));
    }

    private static Before before(StepFields<Before> it) {
        return new Before(
                it.one(Questions.RAISED),
                it.words(Questions.RAISED_WHEN),
                it.words(Questions.RAISED_HOW),
                it.words(Questions.CHASED),
                it.one(Questions.REPLY),
                it.words(Questions.REPLY_TEXT),
                it.one(Questions.HAS_LETTER),
                it.words(Questions.WHY_NOT));
    }

    private static Discrimination discrimination(StepFields<Discrimination> it) {
        return new Discrimination(it.one(Questions.FELT), it.any(Questions.GROUNDS), it.words(Questions.TOLD));
    }

    private static Companion companion(StepFields<Companion> it) {
        return new Companion(it.one(Questions.TAKES_PART), it.words(Questions.COMPANION_NAME));
    }

    private static Contact contact(StepFields<Contact> it) {
        return new Contact(
                it.one(Questions.CHANNEL),
                it.words(Questions.EMAIL),
                it.words(Questions.PHONE),
                it.words(Questions.STREET),
                it.words(Questions.POSTCODE),
                it.words(Questions.CITY),
                it.words(Questions.HOURS),
                it.words(Questions.PLACE_FOR_MESSAGES),
                it.words(Questions.THROUGH),
                it.any(Questions.NEUTRAL),
                it.one(Questions.SPOKEN),
                it.words(Questions.OTHER_LANGUAGE),
                it.any(Questions.NEEDS),
                it.words(Questions.NEEDS_TEXT));
    }

    private static Mediation mediation(StepFields<Mediation> it) {
        return new Mediation(it.one(Questions.MEDIATION), it.words(Questions.MEDIATION_NOTE));
    }

    private static Consent consent(StepFields<Consent> it) {
        return new Consent(it.one(Questions.MAY_CONTACT), it.any(Questions.KEPT), it.words(Questions.HOLD_BACK));
    }
}
