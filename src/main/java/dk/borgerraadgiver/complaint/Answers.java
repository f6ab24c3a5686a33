package dk.borgerraadgiver.complaint;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that has been answered so far, one answer a step. What has not been answered reads as empty. */
public record Answers(Map<Step, Answer> given) implements Known {
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        EnumMap<Step, Answer> ordered = new EnumMap<>(Step.class);
        ordered.putAll(given);
        given = Collections.unmodifiableMap(ordered);
    }

    public static Answers of(Collection<? extends Answer> answers) {
        return answers.stream().reduce(NONE, Answers::with, (some, others) -> others);
    }

    public static Answers of(Answer... answers) {
        return of(List.of(answers));
    }

    @Override
    public Answers answers() {
        return this;
    }

    /** Answers alone were not said at the gate. */
    @Override
    public Optional<SaidAtGate> saidAtGate() {
        return Optional.empty();
    }

    public Answers with(Answer answer) {
        EnumMap<Step, Answer> more = new EnumMap<>(Step.class);
        more.putAll(given);
        more.put(answer.step(), answer);
        return new Answers(more);
    }

    public Optional<Answer> at(Step step) {
        return Optional.ofNullable(given.get(step));
    }

    /** R18: what cannot be closed without an answer needs something to answer. */
    Answers withAPoint() {
        return points().list().isEmpty() ? with(new Points(List.of(Point.empty(PointId.random())))) : this;
    }

    /** Without what is no longer asked. */
    public Answers asAsked() {
        return of(Journey.through(this).steps().stream()
                .flatMap(step -> at(step).stream())
                .map(Answer::asAsked)
                .toList());
    }

    public About about() {
        return (About) at(Step.ABOUT).orElse(About.NONE);
    }

    public Place place() {
        return (Place) at(Step.PLACE).orElse(Place.NONE);
    }

    public Points points() {
        return (Points) at(Step.POINTS).orElse(Points.NONE);
    }

    public Before before() {
        return (Before) at(Step.BEFORE).orElse(Before.NONE);
    }

    public Meaning meaning() {
        return (Meaning) at(Step.MEANING).orElse(Meaning.NONE);
    }

    public Discrimination discrimination() {
        return (Discrimination) at(Step.DISCRIMINATION).orElse(Discrimination.NONE);
    }

    public Papers papers() {
        return (Papers) at(Step.PAPERS).orElse(Papers.NONE);
    }

    public Companion companion() {
        return (Companion) at(Step.COMPANION).orElse(Companion.NONE);
    }

    public Contact contact() {
        return (Contact) at(Step.CONTACT).orElse(Contact.NONE);
    }

    public Mediation mediation() {
        return (Mediation) at(Step.MEDIATION).orElse(Mediation.NONE);
    }

    public Consent consent() {
        return (Consent) at(Step.CONSENT).orElse(Consent.NONE);
    }
}
