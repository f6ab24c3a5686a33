package dk.borgerraadgiver.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.representation.Use;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The party's own word on contact with the administration, and nobody else's. */
class ConsentDeskTest {
    private final Desks desks = new Desks();
    private final Person anna = desks.mandating.person("Anna Part");
    private final CaseNumber number = desks.caseOf(anna);

    @Test
    void itIsTakenBackAndGivenAgain() {
        desks.consents.takeBack(anna, number, "Vent lidt.");
        assertThat(file().contacting().allowed()).isFalse();
        assertThat(file().newsFromCitizen()).isTrue();
        desks.consents.give(anna, number, "");
        assertThat(file().contacting().allowed()).isTrue();
        assertThat(file().history())
                .extracting(Entry::event)
                .contains(new ConsentTakenBack("Vent lidt."), new ConsentGiven(""));
    }

    @Test
    void lettersStopInTheMomentItIsTakenBack() {
        desks.consents.takeBack(anna, number, "");
        assertThat(desks.published)
                .hasAtLeastOneElementOfType(ContactStopped.class)
                .last()
                .isEqualTo(new ContactStopped(number, Desks.NOW));
    }

    @Test
    void theDeskRefusesACallThatTheCitizenSaidNoTo() {
        desks.recorded(number, new ScreeningBegan("Vi læser.", Optional.empty()));
        desks.consents.takeBack(anna, number, "");
        CaseEvent call = Histories.called("Vi ringede.", Optional.empty());
        assertThatThrownBy(() -> desks.recorded(number, call))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.textKey()).isEqualTo("casework.refused.no-consent"));
    }

    @Test
    void aRepresentativeSpeaksForThePartyAndThePartySeesIt() {
        Person rie = desks.mandating.person("Rie Repræsentant");
        desks.mandating.granted(anna, rie, new Scope.Everything(), Optional.empty());
        desks.consents.takeBack(rie, number, "");
        assertThat(file().history().getLast().by()).isEqualTo(new By.Representative(rie.id(), "Rie Repræsentant"));
        assertThat(desks.mandating.parties.mine(anna).getFirst().uses())
                .extracting(Use::act)
                .containsExactly(Act.WRITE);
    }

    @Test
    void forAnybodyElseTheCaseIsNotThere() {
        for (Actor wrong : List.of(Desks.BO, Desks.OFFICER, Desks.WITHOUT_ROLE)) {
            assertThatThrownBy(() -> desks.consents.give(wrong, number, "")).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desks.consents.takeBack(wrong, number, "")).isInstanceOf(NotThere.class);
        }
        assertThat(file().contacting().allowed()).isTrue();
        assertThat(desks.published).isEmpty();
    }

    private CaseFile file() {
        return desks.officers.again(Desks.OFFICER, number).file();
    }
}
