package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.guidance.GateAnswer;
import dk.borgerraadgiver.guidance.GateAnswers;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.Letter;
import dk.borgerraadgiver.guidance.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the person has said before the login need not be said again. */
public record KnownFromGate(Directory directory) {
    public Answers in(GateVisit visit) {
        List<Answer> known = new ArrayList<>();
        known.add(about(visit.answers()));
        before(visit.answers()).ifPresent(known::add);
        visit.letter().ifPresent(letter -> {
            place(letter).ifPresent(known::add);
            point(letter).ifPresent(point -> known.add(new Points(List.of(point))));
        });
        known.removeIf(About.NONE::equals);
        return Answers.of(known);
    }

    private static About about(GateAnswers gate) {
        return new About(
                kinds(gate),
                Words.NONE,
                gate.when().map(KnownFromGate::age),
                new Words(gate.whyLate().map(GateAnswer.WhyLate::words).orElse("")));
    }

    /** The gate asks in fewer words than we do; what could be several things here is left to the person. */
    private static Set<About.Kind> kinds(GateAnswers gate) {
        Set<About.Kind> kinds = EnumSet.noneOf(About.Kind.class);
        gate.about().stream()
                .flatMap(about -> about.subjects().stream())
                .forEach(subject -> kind(subject, gate).ifPresent(kinds::add));
        return kinds;
    }

    private static Optional<About.Kind> kind(Subject subject, GateAnswers gate) {
        return switch (subject) {
            case CONDUCT -> Optional.of(About.Kind.CONDUCT);
            case PRACTICAL -> Optional.of(About.Kind.PRACTICAL_TASK);
            case DIGITAL -> Optional.of(About.Kind.DIGITAL_SOLUTION);
            case DECISION -> Optional.of(About.Kind.DECISION);
            case SERVICE_LEVEL -> Optional.of(About.Kind.SERVICE_LEVEL);
            case CASE_HANDLING ->
                gate.raised().filter(GateAnswer.Raised.NO_ANSWER::equals).map(waiting -> About.Kind.NO_ANSWER);
            case EMPLOYMENT, PRIVATE_MATTER, WHISTLEBLOWING, UNSURE -> Optional.empty();
        };
    }

    private static About.Age age(GateAnswer.When when) {
        return switch (when) {
            case WITHIN_A_YEAR, STILL_GOING_ON -> About.Age.WITHIN_A_YEAR;
            case LONGER_AGO -> About.Age.OVER_A_YEAR;
            case UNSURE -> About.Age.NOT_SURE;
        };
    }

    private static Optional<Before> before(GateAnswers gate) {
        return gate.raised().map(raised -> switch (raised) {
            case ANSWERED -> raised(Before.Raised.YES, Optional.of(Before.Reply.NOT_SATISFIED), "");
            case NO_ANSWER -> raised(Before.Raised.YES, Optional.of(Before.Reply.NONE_YET), "");
            case NOT_YET -> raised(Before.Raised.NO, Optional.empty(), "");
            case CANNOT_ALONE ->
                raised(
                        Before.Raised.CANNOT_ALONE,
                        Optional.empty(),
                        gate.alone().map(GateAnswer.Alone::words).orElse(""));
        });
    }

    private static Before raised(Before.Raised raised, Optional<Before.Reply> reply, String whyNot) {
        return new Before(
                Optional.of(raised),
                Words.NONE,
                Words.NONE,
                Words.NONE,
                reply,
                Words.NONE,
                Optional.empty(),
                new Words(whyNot));
    }

    private Optional<Place> place(Letter letter) {
        return letter.administration()
                .flatMap(directory::administration)
                .map(administration -> new Place(
                        Optional.of(new Place.Office(administration.code(), administration.name())),
                        new Words(letter.unit()),
                        Words.NONE));
    }

    private static Optional<Point> point(Letter letter) {
        return Optional.of(new Point(
                        PointId.random(), new Words(letter.about()), Words.NONE, Words.NONE, new Words(letter.wish())))
                .filter(point -> !point.isEmpty());
    }
}
