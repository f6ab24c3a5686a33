package dk.borgerraadgiver.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.ProfessionalId;
import dk.borgerraadgiver.representation.OwnContact.Way;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R12: where somebody who acts for others is reached. */
class ContactDeskTest {
    private final Mandating desks = new Mandating(TestDatabase.with("representation"));
    private final Person rie = desks.person("Rie Holm");
    private final Person bo = desks.person("Bo Dam");

    @Test
    void itIsChangedAndIsOnlyOnesOwn() {
        assertThat(desks.contacts.mine(rie)).isEmpty();
        desks.contacts.save(rie, email("rie@example.dk"));
        desks.contacts.save(
                rie, new OwnContact(Way.LETTER, "x@y.dk", "", " Åvej 1 ", "1704", "København V", Language.ENGLISH));
        assertThat(desks.contacts.mine(rie))
                .contains(new OwnContact(Way.LETTER, "", "", "Åvej 1", "1704", "København V", Language.ENGLISH));
        assertThat(desks.contacts.mine(bo)).isEmpty();
    }

    @Test
    void whoIsNoCitizenHasNone() {
        Actor professional = new Actor.Professional(
                new ProfessionalId(UUID.randomUUID()),
                "Klaus",
                new CompanyNumber("90000001"),
                "Firma",
                Set.of(),
                Set.of());
        for (Actor wrong : List.of(professional, Mandating.OFFICER)) {
            assertThatThrownBy(() -> desks.contacts.mine(wrong)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desks.contacts.save(wrong, email("a@b.dk")))
                    .isInstanceOf(NotThere.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rie", "rie@example", "rie@ex ample.dk", "a@b.dk\nBcc: c@d.dk"})
    void anAddressThatReachesNobodyIsRefused(String typed) {
        assertThatThrownBy(() -> email(typed)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "abcdefgh", "12345678901234567"})
    void aNumberThatReachesNobodyIsRefused(String typed) {
        assertThatThrownBy(() -> new OwnContact(Way.SMS, "", typed, "", "", "", Language.DANISH))
                .isInstanceOf(Rejected.class);
    }

    private static OwnContact email(String address) {
        return new OwnContact(Way.EMAIL, address, "", "", "", "", Language.DANISH);
    }
}
