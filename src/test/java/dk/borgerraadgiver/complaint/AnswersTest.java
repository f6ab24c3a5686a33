package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
    /** R1 */
    @Test
    void somethingMustHaveGoneWrong() {
        assertThat(keys(About.NONE)).containsExactly("complaint.about.kinds.missing", "complaint.about.age.missing");
    }

    /** R4: "I do not know" is an answer. */
    @Test
    void notKnowingTheAdministrationIsAnAnswer() {
        assertThat(keys(Place.NONE)).containsExactly("complaint.place.administration.missing");
        assertThat(new Place(Optional.of(Place.Office.UNKNOWN), Words.NONE, Words.NONE).problems())
                .isEmpty();
    }

    /** R5: old matters are let through. */
    @ParameterizedTest
    @EnumSource(About.Age.class)
    void noAgeIsTooOld(About.Age age) {
        assertThat(new About(Set.of(About.Kind.CONDUCT), Words.NONE, Optional.of(age), Words.NONE).problems())
                .isEmpty();
    }

    /** R7: no answer to a question closes the way. */
    @ParameterizedTest
    @EnumSource(About.Kind.class)
    void everySubjectCanBeHandedIn(About.Kind kind) {
        assertThat(Journey.through(Filled.all()
                                .with(new About(
                                        Set.of(kind), Words.NONE, Optional.of(About.Age.OVER_A_YEAR), Words.NONE)))
                        .firstMissing())
                .isEmpty();
    }

    /** R2 and R7: neither does not having told the administration. */
    @ParameterizedTest
    @EnumSource(Before.Raised.class)
    void everyWayOfHavingToldTheAdministrationCanBeHandedIn(Before.Raised raised) {
        Before before = new Before(
                Optional.of(raised),
                Words.NONE,
                Words.NONE,
                Words.NONE,
                Optional.empty(),
                Words.NONE,
                Optional.empty(),
                Words.NONE);
        assertThat(before.problems()).isEmpty();
    }

    /** R8 */
    @Test
    void eachPointNeedsWhatHasHappenedAndNothingElse() {
        Point empty = Point.empty(PointId.random());
        Points points = new Points(List.of(Filled.POINT, empty));

        assertThat(keys(Points.NONE)).containsExactly("complaint.points.list.missing");
        assertThat(points.problems())
                .containsExactly(new Problem("what", 2, "complaint.points.what.missing", List.of()));
        assertThat(new Point(PointId.random(), new Words("kort"), Words.NONE, Words.NONE, Words.NONE))
                .satisfies(point ->
                        assertThat(new Points(List.of(point)).problems()).isEmpty());
    }

    @Test
    void pointsChangeAndMoveAndGo() {
        Point one = Filled.POINT;
        Point two = Point.empty(PointId.random());
        Point changed = new Point(one.id(), new Words("andet"), Words.NONE, Words.NONE, Words.NONE);
        Points points = new Points(List.of(one, two));

        assertThat(points.with(changed).list()).containsExactly(changed, two);
        assertThat(points.later(one.id()).list()).containsExactly(two, one);
        assertThat(points.earlier(one.id())).isEqualTo(points);
        assertThat(points.later(two.id())).isEqualTo(points);
        assertThat(points.earlier(two.id()).list()).containsExactly(two, one);
        assertThat(points.without(one.id()).list()).containsExactly(two);
        assertThat(points.later(PointId.random())).isEqualTo(points);
    }

    /** R9: nobody has to say it, nor a companion, papers, or what it has meant. */
    @ParameterizedTest
    @MethodSource("voluntary")
    void nothingHasToBeSaid(Answer answer) {
        assertThat(answer.problems()).isEmpty();
    }

    static Stream<Answer> voluntary() {
        return Stream.of(Meaning.NONE, Discrimination.NONE, Papers.NONE, Companion.NONE, Mediation.NONE);
    }

    /** R4: a way to reach them. */
    @ParameterizedTest
    @EnumSource(Contact.Channel.class)
    void eachChannelNeedsItsAddress(Contact.Channel channel) {
        Contact contact = Reached.nowhere(channel);
        assertThat(keys(contact))
                .isEqualTo(
                        switch (channel) {
                            case EMAIL -> List.of("complaint.contact.email.missing");
                            case DIGITAL_POST -> List.of();
                            case PLACE -> List.of("complaint.contact.place.missing");
                            case SOMEONE -> List.of("complaint.contact.through.missing");
                            case SMS, PHONE -> List.of("complaint.contact.phone.missing");
                            case LETTER ->
                                List.of(
                                        "complaint.contact.street.missing",
                                        "complaint.contact.postcode.missing",
                                        "complaint.contact.city.missing");
                        });
    }

    @Test
    void whatIsNoLongerAskedIsNotHandedIn() {
        Discrimination changedMind = new Discrimination(
                Optional.of(Discrimination.Felt.PREFER_NOT_TO_SAY),
                Set.of(Discrimination.Ground.GENDER),
                new Words("fortrudt"));

        assertThat(Filled.all().with(changedMind).asAsked().discrimination())
                .isEqualTo(
                        new Discrimination(Optional.of(Discrimination.Felt.PREFER_NOT_TO_SAY), Set.of(), Words.NONE));
        assertThat(Filled.all().asAsked()).isEqualTo(Filled.all());
    }

    @Test
    void tooLongIsSaidNotCut() {
        Meaning meaning = new Meaning(new Words("å".repeat(10_001)));

        assertThat(meaning.problems())
                .containsExactly(new Problem("meant", 0, "complaint.error.too-long", List.of(10_000)));
        assertThat(new Meaning(new Words("å".repeat(10_000))).problems()).isEmpty();
    }

    private static List<String> keys(Answer answer) {
        return answer.problems().stream().map(Problem::textKey).toList();
    }
}
