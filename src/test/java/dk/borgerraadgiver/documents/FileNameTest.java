package dk.borgerraadgiver.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "Brev på æøå ÆØÅ.pdf, Brev på æøå ÆØÅ.pdf",
        "C:\\Users\\Bo\\brev.pdf, brev.pdf",
        "../../etc/passwd.pdf, passwd.pdf",
        ".htaccess.pdf, htaccess.pdf",
        "brev.exe, brev.exe.pdf",
        "brev, brev.pdf",
        "a<b>:c.PDF, a_b__c.PDF"
    })
    void isFitToBeShown(String sent, String shown) {
        assertThat(FileName.shown(sent, FileKind.PDF)).isEqualTo(shown);
    }

    @Test
    void hidesNoControlsAndTurnsNoText() {
        assertThat(FileName.shown("br\u0000ev\r\n\u202Efdp.exe\u200B.pdf", FileKind.PDF))
                .isEqualTo("brevfdp.exe.pdf");
    }

    @Test
    void anAccentInTwoPartsBecomesOne() {
        assertThat(FileName.shown("cafe\u0301 a\u030Arhus.pdf", FileKind.PDF)).isEqualTo("café århus.pdf");
    }

    /** R26 */
    @ParameterizedTest
    @CsvSource({"afgørelse 010190-1234.pdf, afgørelse 010190-xxxx.pdf", "0101901234.pdf, 010190-xxxx.pdf"})
    void tellsNoCivilNumber(String sent, String shown) {
        assertThat(FileName.shown(sent, FileKind.PDF)).isEqualTo(shown);
    }

    @Test
    void isNeverTooLongAndKeepsItsEnding() {
        String name = FileName.shown("å😀".repeat(200) + ".jpeg", FileKind.JPEG);
        assertThat(name.codePointCount(0, name.length())).isEqualTo(100);
        assertThat(name).endsWith("….jpeg");
    }

    @Test
    void isNeverEmpty() {
        assertThat(FileName.shown("/", FileKind.PNG)).isEqualTo("png.png");
    }
}
