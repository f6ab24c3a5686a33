package dk.borgerraadgiver.complaint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Purposes;
import dk.borgerraadgiver.web.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;

@ExtendWith(Words.class)
class ContactPageTest {
    @Test
    void whoWritesForThemselvesLetsTheBrowserFillInWhatItKnows() {
        assertThat(Purposes.of(page(false)))
                .containsAllEntriesOf(Map.of(
                        "email", "email",
                        "mobile", "tel",
                        "phone", "tel",
                        "street", "address-line1",
                        "postcode", "postal-code",
                        "city", "address-level2"));
    }

    @Test
    void whoHelpsIsNotOfferedTheirOwnFacts() {
        assertThat(Purposes.of(page(true)))
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy((field, purpose) -> assertThat(purpose).as(field).isEqualTo("off"));
    }

    private static ContactPage page(boolean helping) {
        Wizard wizard = Mockito.mock(Wizard.class);
        Mockito.when(wizard.texts()).thenReturn(new Bundles().in(Language.DANISH));
        Mockito.when(wizard.isHelping()).thenReturn(helping);
        ContactPage page = new ContactPage(wizard);
        page.show(Contact.NONE);
        return page;
    }
}
