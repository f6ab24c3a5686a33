package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Æblegrød på Østerbro  ",
                "👩‍👧‍👦 og 🏳️‍🌈",
                "مرحبا \u202Bשלום\u202C",
                "漢字\n\n\ttabulator",
                "<script>alert('x')</script>",
                "'; drop table complaint; --",
                "{0} ${x} #{y} [[${z}]]"
            })
    void keepsExactlyWhatWasTyped(String text) {
        assertThat(new Words(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u00A0\u2003", "\u200B\uFEFF", "\u0000", "\u202E"})
    void nothingSeenIsNothingSaid(String text) {
        assertThat(new Words(text).isEmpty()).isTrue();
        assertThat(new Words(text).said()).isEmpty();
    }

    @Test
    void dropsOnlyWhatNoDatabaseCanHold() {
        assertThat(new Words("a\u0000b").text()).isEqualTo("ab");
        assertThat(new Words("a\uD83Db\uDE00c😀").text()).isEqualTo("a\uFFFDb\uFFFDc😀");
    }

    @Test
    void countsCharactersAsAPersonDoes() {
        assertThat(new Words("😀".repeat(10_000)).length()).isEqualTo(10_000);
    }

    @Test
    void doesNotPrintItself() {
        assertThat(new Words("hemmeligt").toString()).doesNotContain("hemmeligt");
    }
}
