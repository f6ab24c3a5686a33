package dk.borgerraadgiver.correspondence.post;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.correspondence.DigitalPost;
import dk.borgerraadgiver.correspondence.Memo;
import dk.borgerraadgiver.correspondence.PrintedLetter;
import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.identity.People;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** The real folders, with paper that is quick to print. */
public final class TestWays {
    private static final Pdf QUICK = new Pdf() {
        @Override
        public byte[] render(String template, Map<String, Object> model, Language language) {
            return "paper".repeat(2_000).getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public byte[] renderToFillIn(String template, Map<String, Object> model, Language language) {
            return render(template, model, language);
        }

        @Override
        public byte[] renderForArchive(String template, Map<String, Object> model, Language language) {
            return render(template, model, language);
        }
    };

    private static final Directory DIRECTORY = TestDirectory.read();

    private TestWays() {}

    public static PrintedLetter letters(Path folder) {
        return new LetterFolder(folder, QUICK);
    }

    public static DigitalPost digitalPost(Path folder, People people) {
        return new MemoFolder(folder, new Memo(people, QUICK, DIRECTORY, "12345678", Clock.systemUTC()));
    }
}
