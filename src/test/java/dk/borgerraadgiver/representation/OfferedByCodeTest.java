package dk.borgerraadgiver.representation;

import static dk.borgerraadgiver.representation.Mandating.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.identity.Actor.Person;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R13: the party offers, and whoever has the code takes it up. */
class OfferedByCodeTest {
    private static final Period OPEN = new Period(TODAY, Optional.empty());

    private final Mandating desks = new Mandating(TestDatabase.with("representation"));
    private final Person anna = desks.person("Anna Part");
    private final Person rie = desks.person("Rie Repræsentant");
    private final Person bo = desks.person("Bo Uvedkommende");

    @Test
    void aCodeCountsOnceAndForTheFirstWhoComesWithIt() {
        InvitationCode code = desks.parties.offer(anna, new Offer("Rie", new Scope.Everything(), OPEN));
        InvitationCode typed = new InvitationCode(
                " " + code.inGroups().toLowerCase(Locale.ROOT).replace("-", " - "));
        assertThat(desks.representatives.accept(rie, typed)).isInstanceOf(Accepted.Now.class);
        assertThat(desks.representatives.accept(bo, code)).isInstanceOf(Accepted.NoSuchCode.class);
        assertThat(desks.representation.all(rie))
                .extracting(Standing::partyName)
                .containsExactly("Anna Part");
        assertThat(desks.parties.mine(anna).getFirst().mandate().representativeName())
                .isEqualTo("Rie Repræsentant");
    }

    @Test
    void aCodeIsTooOldAfterFourteenDaysAndDeadOnceTheOfferIsTakenBack() {
        InvitationCode old = desks.parties.offer(anna, new Offer("Rie", new Scope.Everything(), OPEN));
        desks.daysLater(14);
        assertThat(desks.representatives.accept(rie, old)).isInstanceOf(Accepted.NoSuchCode.class);
        InvitationCode back = desks.parties.offer(anna, new Offer("Rie", new Scope.Everything(), OPEN));
        desks.parties.end(
                anna, desks.parties.mine(anna).getFirst().mandate().terms().id());
        assertThat(desks.representatives.accept(rie, back)).isInstanceOf(Accepted.NoSuchCode.class);
    }

    @Test
    void whoGuessesCodesIsStoppedEvenWithARightOneUntilADayHasGone() {
        InvitationCode right = desks.parties.offer(anna, new Offer("Rie", new Scope.Everything(), OPEN));
        for (int guess = 0; guess < RepresentativeDesk.MOST_GUESSES; guess++) {
            assertThat(desks.representatives.accept(bo, new InvitationCode("2222-2222-%04d".formatted(guess))))
                    .isInstanceOf(Accepted.NoSuchCode.class);
        }
        assertThat(desks.representatives.accept(bo, right)).isInstanceOf(Accepted.TooManyGuesses.class);
        assertThat(desks.representatives.accept(rie, right)).isInstanceOf(Accepted.Now.class);
        InvitationCode later = desks.parties.offer(anna, new Offer("Bo", new Scope.Everything(), OPEN));
        desks.daysLater(2);
        assertThat(desks.representatives.accept(bo, later)).isInstanceOf(Accepted.Now.class);
    }

    @Test
    void aCodeShowsNeitherInALogNorInTheDatabase() {
        InvitationCode code = desks.parties.offer(anna, new Offer("Rie", new Scope.Everything(), OPEN));
        assertThat(code).hasToString("InvitationCode");
        assertThat(code.inGroups()).matches("[2-9B-Z]{4}-[2-9B-Z]{4}-[2-9B-Z]{4}");
        assertThat(new String(code.hash(), StandardCharsets.ISO_8859_1)).doesNotContain(code.characters());
    }
}
