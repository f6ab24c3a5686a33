package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JourneyTest {
    @Test
    void beginsWithWhoOneIsAndStopsAtTheFirstQuestion() {
        Journey journey = Journey.through(Answers.NONE);

        assertThat(journey.firstMissing()).contains(Step.ABOUT);
        assertThat(journey.mayVisit(Step.WHO)).isTrue();
        assertThat(journey.mayVisit(Step.ABOUT)).isTrue();
        assertThat(journey.mayVisit(Step.PLACE)).isFalse();
        assertThat(journey.mayVisit(Step.CHECK)).isFalse();
        assertThat(journey.previous(Step.WHO)).isEmpty();
        assertThat(journey.next(Step.WHO)).contains(Step.ABOUT);
        assertThat(journey.next(Step.CONSENT)).isEmpty();
    }

    @Test
    void everyStepMayBeVisitedAgainWhenAllIsAnswered() {
        Journey journey = Journey.through(Filled.all());

        assertThat(journey.firstMissing()).isEmpty();
        assertThat(journey.steps()).allMatch(journey::mayVisit).hasSize(13);
        assertThat(journey.goOnAt()).isEqualTo(Step.CHECK);
    }

    @Test
    void goesOnWhereSomethingIsMissing() {
        Answers answers = Filled.all().with(Place.NONE);

        assertThat(Journey.through(answers).goOnAt()).isEqualTo(Step.PLACE);
        assertThat(Journey.through(answers).mayVisit(Step.PLACE)).isTrue();
        assertThat(Journey.through(answers).mayVisit(Step.POINTS)).isFalse();
    }

    @Test
    void leadsToTheCheckBeforeTheConsent() {
        assertThat(Journey.through(Filled.all().with(Consent.NONE)).goOnAt()).isEqualTo(Step.CHECK);
    }

    /** R22 */
    @Test
    void offersNoMediationWhenItIsOnlyAboutADecision() {
        Answers answers = Filled.all()
                .with(new About(
                        Set.of(About.Kind.DECISION), Words.NONE, Optional.of(About.Age.WITHIN_A_YEAR), Words.NONE));

        Journey journey = Journey.through(answers);

        assertThat(journey.steps()).doesNotContain(Step.MEDIATION);
        assertThat(journey.next(Step.CONTACT)).contains(Step.CHECK);
        assertThat(journey.mayVisit(Step.MEDIATION)).isFalse();
        assertThat(journey.count()).isEqualTo(12);
        assertThat(journey.firstMissing()).isEmpty();
    }

    @Test
    void addressesAreStable() {
        assertThat(Step.values())
                .extracting(Step::address)
                .containsExactly(
                        "/klag/hvem",
                        "/klag/om-hvad",
                        "/klag/forvaltning",
                        "/klag/punkter",
                        "/klag/tidligere",
                        "/klag/betydning",
                        "/klag/diskrimination",
                        "/klag/papirer",
                        "/klag/bisidder",
                        "/klag/kontakt",
                        "/klag/maegling",
                        "/klag/tjek",
                        "/klag/samtykke");
        assertThat(Step.at("om-hvad")).contains(Step.ABOUT);
        assertThat(Step.at("noget-andet")).isEmpty();
    }
}
