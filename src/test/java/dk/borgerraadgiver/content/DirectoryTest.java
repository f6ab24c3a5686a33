package dk.borgerraadgiver.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {
    private final Directory directory = DirectoryFile.read(file());

    @Test
    void namesTheSevenAdministrationsAndHowToReachEach() {
        assertThat(directory.administrations())
                .extracting(Administration::code)
                .containsExactlyInAnyOrder("SOF", "BIF", "KFF", "TMF", "SUF", "ØKF", "BUF");
        assertThat(directory.administrations()).allSatisfy(administration -> {
            assertThat(administration.handles()).isNotEmpty();
            assertThat(administration.units()).isNotEmpty();
            assertThat(administration.reach().phone()).isPresent();
        });
    }

    @Test
    void contactsThatNobodyHasCheckedAreExamples() {
        assertThat(directory.administrations())
                .allMatch(administration -> administration.reach().isExample());
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "kontanthjælp, BIF",
        "KONTANTHJAELP, BIF",
        "kontanthjælpen, BIF",
        "kontanhjælp, BIF",
        "sygedagpegne, BIF",
        "hjemmehjælp til min mor, SUF",
        "oekf, ØKF",
        "børnehave, BUF",
        "bornehave, BUF",
        "udeservering foran min café, TMF",
        "jeg venter på en handicapbolig, SOF",
        "brev fra Borgercenter Voksne, SOF",
        "Ydelsesservice, BIF",
        "herberg, SOF",
        "rådhuset, ØKF",
        "raadhuset, ØKF",
        "school, BUF",
        "pas, KFF",
        "Sundheds- og Omsorgsforvaltningen, SUF",
        "plejehjem, SUF"
    })
    void isFoundByTopicPlaceNameOrWhatTheLetterSays(String words, String code) {
        assertThat(directory.search(words)).isNotEmpty();
        assertThat(directory.search(words).getFirst().administration().code()).isEqualTo(code);
        assertThat(directory.search(words).getFirst().because()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "😀", "<script>alert(1)</script>", "'; drop table x; --", "qqqqqqq", "\u202Eabc"})
    void whatFitsNothingFindsNothingAndNeverFails(String words) {
        assertThat(directory.search(words)).isEmpty();
    }

    @Test
    void aVeryLongTextIsSearchedInGoodTime() {
        assertThat(directory
                        .search("kontanthjælp ".repeat(1000))
                        .getFirst()
                        .administration()
                        .code())
                .isEqualTo("BIF");
        assertThat(directory.search("x".repeat(10_000))).isEmpty();
    }

    @Test
    void aMistakeInTheFileIsNamed() throws IOException {
        assertThatThrownBy(() -> changed("  email:", "  fax: 1\n  email:")).hasMessageContaining("fax");
        assertThatThrownBy(() -> changed("  rulesUrl: https://www.kk.dk/borgerraadgiveren", ""))
                .hasMessageContaining("rulesUrl");
        assertThatThrownBy(() -> changed("  reviewed: \"2026-11-22\"", "  reviewed: \"i går\""))
                .hasMessageContaining("reviewed");
    }

    @Test
    void namesEveryBodyThatPeopleAreSentTo() {
        for (String key :
                List.of("council", "appeals-board", "ombudsman", "data-protection", "courts", "whistleblower")) {
            assertThat(directory.body(key).how().da()).isNotBlank();
        }
        assertThat(directory.companionSchemes()).isNotEmpty();
    }

    private static Directory changed(String from, String to) throws IOException {
        String whole = new String(file().readAllBytes(), StandardCharsets.UTF_8);
        return DirectoryFile.read(
                new ByteArrayInputStream(whole.replace(from, to).getBytes(StandardCharsets.UTF_8)));
    }

    private static InputStream file() {
        return Objects.requireNonNull(DirectoryTest.class.getResourceAsStream("/directory/koebenhavn.yml"));
    }
}
