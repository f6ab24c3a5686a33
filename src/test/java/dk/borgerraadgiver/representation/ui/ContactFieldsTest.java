package dk.borgerraadgiver.representation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Purposes;
import dk.borgerraadgiver.web.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who acts for somebody gives their own address, but the name and number of another. */
@ExtendWith(Words.class)
class ContactFieldsTest {
    private static final MandateTexts WORDS = new MandateTexts(new Bundles().in(Language.DANISH));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Map<String, String> OWN = Map.of(
            "din-mail", "email",
            "dit-nummer", "tel",
            "din-vej", "address-line1",
            "dit-postnummer", "postal-code",
            "din-by", "address-level2");

    @Test
    void theBrowserMayFillInWhereOneIsReached() {
        assertThat(Purposes.of(new ContactForm(WORDS, Optional.empty(), contact -> {})))
                .containsExactlyInAnyOrderEntriesOf(OWN);
    }

    @Test
    void theBrowserOffersNothingOfOnesOwnWhereSomebodyElseIsNamed() {
        assertThat(Purposes.of(new ClaimForm(WORDS, TODAY, Optional.empty(), (claim, contact) -> {})))
                .containsAllEntriesOf(OWN)
                .containsEntry("navn", "off")
                .containsEntry("personnummer", "off");
        assertThat(Purposes.of(new OfferForm(WORDS, List.of(), TODAY, offer -> {})))
                .allSatisfy((field, purpose) -> assertThat(purpose).as(field).isEqualTo("off"))
                .containsKey("navn");
    }
}
