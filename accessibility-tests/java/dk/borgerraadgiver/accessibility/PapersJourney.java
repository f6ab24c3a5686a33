package dk.borgerraadgiver.accessibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Papers over the counter: chosen, dropped, refused with a reason, taken away, and there again on the next visit. */
@ExtendWith(OnTheSite.class)
class PapersJourney {
    @Test
    void everyFileIsTakenOrRefusedInWords(Visitors visitors, @TempDir Path folder) throws IOException {
        Visitor soeren = atThePapers(visitors.atDesk());
        Transcript transcript = Transcript.of(soeren);
        Path letter = Papers.letter(folder);
        soeren.drops("complaint.papers.upload", letter)
                .sees("web.upload.done", letter.getFileName())
                .isTold("web.upload.done", letter.getFileName());
        refused(soeren, Papers.disguised(folder), "documents.refused.wrong-kind");
        refused(soeren, Papers.empty(folder), "documents.refused.empty");
        refused(soeren, Papers.tooLarge(folder), "documents.refused.too-large");

        soeren.reloads()
                .reads("complaint.papers.title")
                .sees(letter.getFileName().toString());
        soeren.presses("web.upload.remove").isTold("web.upload.removed", letter.getFileName() + " (1 kB)");
        soeren.reloads()
                .reads("complaint.papers.title")
                .seesNot(letter.getFileName().toString());
        transcript.isAsKept("papirer");
    }

    @Test
    void aFileThatDoesNotComeThroughIsSaidAndCanBeSentAgain(Visitors visitors, @TempDir Path folder) {
        Visitor soeren = atThePapers(visitors.onPhone());
        Path letter = Papers.letter(folder);
        soeren.losesConnection()
                .uploads("complaint.papers.upload", letter)
                .sees("web.upload.failed", letter.getFileName())
                .isTold("web.upload.failed", letter.getFileName())
                .isTold("web.connection.lost")
                .getsConnectionBack()
                .isTold("web.connection.again")
                .uploads("complaint.papers.upload", letter)
                .sees("web.upload.done", letter.getFileName())
                .losesConnection()
                .presses("web.continue")
                .isTold("web.connection.lost")
                .getsConnectionBack()
                .isTold("web.connection.again")
                .reads("complaint.companion.title");
    }

    @Test
    void onASlowLineItIsSaidHowFarAFileHasCome(Visitors visitors, @TempDir Path folder) throws IOException {
        Visitor soeren = atThePapers(visitors.onPhone());
        Path photograph = Papers.largePhotograph(folder);
        soeren.hasSlowLine(60).uploads("complaint.papers.upload", photograph);
        String sending = soeren.words().of("web.upload.sending", photograph.getFileName(), "{1}");
        Pattern underWay = Pattern.compile(sending.replace("{1}", "[1-9]\\d*"));
        soeren.until(
                "to be told how far it is",
                page -> underWay.matcher(soeren.text()).find());
        soeren.sees(sending.split("\\{1}")[0]);
        soeren.presses("web.continue").sees("web.upload.goes-on").reads("complaint.papers.title");
        soeren.getsConnectionBack().reads("complaint.companion.title").goesBack();
        soeren.reads("complaint.papers.title").sees(photograph.getFileName().toString());

        Path disguised = Papers.disguised(folder);
        soeren.hasSlowLine(60).uploads("complaint.papers.upload", photograph);
        soeren.presses("web.continue").sees("web.upload.goes-on");
        soeren.uploads("complaint.papers.upload", disguised).getsConnectionBack();
        soeren.sees(refusal(soeren, disguised, "documents.refused.wrong-kind")).reads("complaint.papers.title");
        soeren.presses("web.continue").reads("complaint.companion.title");
    }

    private static void refused(Visitor soeren, Path file, String reason) {
        String refusal = refusal(soeren, file, reason);
        soeren.uploads("complaint.papers.upload", file).sees(refusal).isTold(refusal);
    }

    private static String refusal(Visitor soeren, Path file, String reason) {
        return soeren.words().of(reason, file.getFileName(), "{1}").split("\\{1}")[0];
    }

    private static Visitor atThePapers(Visitor soeren) {
        soeren.opens("/klag");
        Login.asCitizen(soeren, Login.SOEREN);
        Complaining complaining = new Complaining(soeren);
        complaining.who();
        Story story = Story.brief();
        complaining.fromAboutToPapers(story);
        return soeren.reads("complaint.papers.title");
    }
}
