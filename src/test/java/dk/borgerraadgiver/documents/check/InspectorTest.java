package dk.borgerraadgiver.documents.check;

import static dk.borgerraadgiver.documents.SamplePapers.compound;
import static dk.borgerraadgiver.documents.SamplePapers.office;
import static dk.borgerraadgiver.documents.SamplePapers.openDocument;
import static dk.borgerraadgiver.documents.SamplePapers.pdf;
import static dk.borgerraadgiver.documents.SamplePapers.resource;
import static dk.borgerraadgiver.documents.SamplePapers.zip;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.FileKind;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class InspectorTest {
    private static final String WORD = "openxmlformats-officedocument.wordprocessingml.document.main+xml";

    @TempDir
    private Path folder;

    private final Inspector inspector = new Inspector();

    static Stream<Map.Entry<FileKind, byte[]>> welcome() {
        return Stream.of(
                Map.entry(FileKind.PDF, pdf()),
                Map.entry(FileKind.PDF, pdf("only the owner may print", "")),
                Map.entry(FileKind.WORD, compound("WordDocument", 0)),
                Map.entry(FileKind.WORD_OPEN, office(WORD)),
                Map.entry(FileKind.OPEN_TEXT, openDocument("application/vnd.oasis.opendocument.text", "<m/>")),
                Map.entry(FileKind.OPEN_SHEET, openDocument("application/vnd.oasis.opendocument.spreadsheet", "<m/>")),
                Map.entry(FileKind.JPEG, resource("place.jpg")),
                Map.entry(FileKind.PNG, resource("place.png")),
                Map.entry(FileKind.GIF, resource("place.gif")),
                Map.entry(FileKind.WEBP, resource("place.webp")),
                Map.entry(FileKind.HEIC, resource("place.heic")),
                Map.entry(FileKind.TIFF, resource("place.tiff")),
                Map.entry(FileKind.TEXT, "Jeg har rykket 11 gange, på skrift".getBytes(StandardCharsets.UTF_8)),
                Map.entry(FileKind.TEXT, "Jeg står på venteliste".getBytes(Charset.forName("windows-1252"))),
                Map.entry(FileKind.TEXT, "\uFEFFBrev fra bostøtten".getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest
    @MethodSource
    void welcome(Map.Entry<FileKind, byte[]> paper) throws IOException {
        assertThat(look(paper.getValue())).isEqualTo(new Look.Known(paper.getKey()));
    }

    static Stream<byte[]> locked() {
        byte[] locked = zip(Map.of("secret.txt", "…"));
        locked[6] |= 1;
        return Stream.of(
                pdf("owner", "user"),
                compound("EncryptedPackage", 0),
                compound("WordDocument", 0x0100),
                openDocument("application/vnd.oasis.opendocument.text", "<manifest:encryption-data/>"),
                locked);
    }

    @ParameterizedTest
    @MethodSource
    void locked(byte[] paper) throws IOException {
        assertThat(look(paper)).isEqualTo(new Look.Locked());
    }

    static Stream<Map.Entry<ForeignKind, byte[]>> foreign() {
        return Stream.of(
                Map.entry(ForeignKind.ARCHIVE, zip(Map.of("letter.txt", "hello"))),
                Map.entry(ForeignKind.MACROS, office("ms-word.document.macroEnabled.main+xml")),
                Map.entry(
                        ForeignKind.SPREADSHEET, office("openxmlformats-officedocument.spreadsheetml.sheet.main+xml")),
                Map.entry(ForeignKind.SPREADSHEET, compound("Workbook", 0)),
                Map.entry(ForeignKind.SLIDES, compound("PowerPoint Document", 0)),
                Map.entry(ForeignKind.EMAIL, compound("__properties_version1.0", 0)),
                Map.entry(ForeignKind.PROGRAM, new byte[] {'M', 'Z', 0x40, 0, 1, 0, 0, 0, 2}),
                Map.entry(ForeignKind.WEB_PAGE, "<!DOCTYPE html><html><body>hi".getBytes(StandardCharsets.UTF_8)),
                Map.entry(ForeignKind.RICH_TEXT, "{\\rtf1\\ansi hello}".getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        ForeignKind.WEB_PAGE,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8)),
                Map.entry(
                        ForeignKind.OTHER_PICTURE,
                        "BM\6\0\0\0\0\0\0\0\66\0\0\0\50\0\0\0\1\0\0\0\1\0\0\0\1\0\30\0"
                                .getBytes(StandardCharsets.ISO_8859_1)),
                Map.entry(ForeignKind.SOUND, "ID3\3\0\0\0\0\0".getBytes(StandardCharsets.US_ASCII)),
                Map.entry(ForeignKind.VIDEO, "\0\0\0\30ftypmp42\0\0\0\0mp42".getBytes(StandardCharsets.US_ASCII)),
                Map.entry(ForeignKind.UNKNOWN, new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
    }

    @ParameterizedTest
    @MethodSource
    void foreign(Map.Entry<ForeignKind, byte[]> paper) throws IOException {
        assertThat(look(paper.getValue()))
                .isEqualTo(new Look.Foreign(paper.getKey().textKey()));
    }

    @ParameterizedTest
    @EnumSource
    void everyForeignKindHasAName(ForeignKind kind) {
        assertThat(new Bundles().in(Language.DANISH).has(kind.textKey())).isTrue();
    }

    @Test
    void cutShortIsBroken() throws IOException {
        assertThat(look(Arrays.copyOf(office(WORD), 60))).isEqualTo(new Look.Broken());
        assertThat(look("%PDF-1.7\nthe rest was lost".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Look.Broken());
        assertThat(look(Arrays.copyOf(compound("WordDocument", 0), 700))).isEqualTo(new Look.Broken());
    }

    private Look look(byte[] paper) throws IOException {
        return inspector.look(Files.write(folder.resolve("paper"), paper));
    }
}
