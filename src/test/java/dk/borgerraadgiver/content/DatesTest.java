package dk.borgerraadgiver.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DatesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final Instant SUMMER = Instant.parse("2026-07-01T22:05:07Z");

    private final Dates danish = new Dates(Language.DANISH);
    private final Dates english = new Dates(Language.ENGLISH);

    @Test
    void daysAreInWords() {
        assertThat(danish.day(DAY)).isEqualTo("9. november 2026");
        assertThat(english.day(DAY)).isEqualTo("9 November 2026");
    }

    @Test
    void timesAreDanish() {
        assertThat(danish.day(SUMMER)).isEqualTo("2. juli 2026");
        assertThat(danish.minute(SUMMER)).isEqualTo("2. juli 2026 kl. 00.05");
        assertThat(english.second(SUMMER)).isEqualTo("2 July 2026 at 00:05:07");
        assertThat(danish.clock(SUMMER)).isEqualTo("00.05");
        assertThat(english.clock(SUMMER)).isEqualTo("00:05");
    }

    @Test
    void aTextIsGivenTheDayAndSaysItInItsLanguage() {
        Map<String, String> texts = Map.of("since", "{0}, {1}");
        assertThat(new BundledTexts(Language.DANISH, texts).text("since", DAY, SUMMER))
                .isEqualTo("9. november 2026, 2. juli 2026 kl. 00.05");
        assertThat(new BundledTexts(Language.ENGLISH, texts).text("since", DAY, SUMMER))
                .isEqualTo("9 November 2026, 2 July 2026 at 00:05");
    }
}
