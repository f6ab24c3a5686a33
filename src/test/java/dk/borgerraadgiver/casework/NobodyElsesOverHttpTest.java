package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HeardLog;
import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.documents.SamplePapers;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The files of a case and of a draft, opened by the wrong person: as if they did not exist, and noted without a name. */
@SiteTest
class NobodyElsesOverHttpTest {
    private static final String NAME = "Birgit Ravn Sørensen";
    private static final String CPR = "7403791232";

    @RegisterExtension
    final HeardLog log = new HeardLog("borgerraadgiver.refused");

    private final RunningSite site;
    private final Person owner;
    private final Person neighbour;

    NobodyElsesOverHttpTest(RunningSite site) {
        this.site = site;
        People people = site.bean(People.class);
        owner = people.met(new CivilNumber(CPR), NAME);
        neighbour = people.met(new CivilNumber("6102861520"), "Fatima Noor Hassan");
    }

    @Test
    void theFilesOfACaseAreThereForItsCitizenAlone() {
        CaseNumber number = handedIn();
        for (String path : List.of(paperOf(number), "/mine-sager/" + number + "/kvittering.pdf")) {
            assertThat(site.citizen("birgit").get(path).statusCode()).isEqualTo(200);
            isNotThereForAnybodyElse(path);
        }
    }

    @Test
    void aCaseOfOnesOwnOpensNoPaperOfAnotherCase() {
        CaseNumber other = handedIn();
        String paper = paperOf(handedIn());
        assertThat(site.citizen("birgit").get(paper).statusCode()).isEqualTo(200);
        isNotThereFor(site.citizen("birgit"), paper.replaceFirst("BR-\\d{4}-\\d{6}", other.toString()));
    }

    @Test
    void aPaperOfADraftIsThereForItsWriterAlone() {
        Complaint.Draft draft = site.bean(ComplaintDesk.class).begin(owner, Language.DANISH, Answers.NONE);
        Received kept = site.bean(DocumentDesk.class)
                .receive(draft.folder(), "brev.pdf", new ByteArrayInputStream(SamplePapers.pdf()));
        String paper = "/klag/papirer/" + id(kept);

        assertThat(site.citizen("birgit").get(paper).statusCode()).isEqualTo(200);
        isNotThereForAnybodyElse(paper);
        site.bean(ComplaintDesk.class).begin(neighbour, Language.DANISH, Answers.NONE);
        isNotThereFor(site.citizen("fatima"), paper);
    }

    @Test
    void theOfficersPapersAreForOfficers() {
        String paper = paperOf(handedIn()).replace("/mine-sager/", "/sagsbehandling/");
        assertThat(site.employee("ida").get(paper).statusCode()).isEqualTo(200);
        isNotThereFor(site.citizen("birgit"), paper);
        isNotThereFor(site.citizen("fatima"), paper);
    }

    @Test
    void theLettersOfACaseAreForItsCitizenAndTheOfficersAlone() {
        CaseNumber number = handedIn();
        answered(number);
        for (String path : List.of("/mine-sager/" + number + "/svar.pdf", "/mine-sager/" + number + "/hoering/3.pdf")) {
            assertThat(site.citizen("birgit").get(path).statusCode()).isEqualTo(200);
            isNotThereForAnybodyElse(path);
        }
        String atTheDesk = "/sagsbehandling/" + number + "/hoering/3.pdf";
        assertThat(site.employee("ida").get(atTheDesk).statusCode()).isEqualTo(200);
        isNotThereFor(site.citizen("birgit"), atTheDesk);
    }

    @Test
    void whatSomebodyTypedIntoAnAddressIsNotNoted() {
        log.forget();
        site.citizen("fatima").get("/mine-sager/Birgit-740379-1232/papirer/7403791232");
        assertThat(log.lines()).singleElement().asString().contains("/mine-sager/…/…/…");
        noteTellsNothingOf("Birgit", "740379", "1232");
    }

    private void isNotThereForAnybodyElse(String path) {
        isNotThereFor(site.citizen("fatima"), path);
        asksToLogIn(site.visitor(), path);
        HttpVisitor birgit = site.citizen("birgit");
        birgit.post("/log-ud", Map.of());
        assertThat(birgit.isLoggedIn()).isFalse();
        asksToLogIn(birgit, path);
    }

    private void isNotThereFor(HttpVisitor visitor, String path) {
        String unknown = path.replaceFirst("[0-9a-f-]{36}$", UUID.randomUUID().toString())
                .replaceFirst("BR-\\d{4}-\\d{6}", "BR-2026-999999");
        log.forget();
        var answer = visitor.get(path);
        assertThat(answer.statusCode())
                .isEqualTo(visitor.get(unknown).statusCode())
                .isEqualTo(404);
        assertThat(answer.body()).isEqualTo(visitor.get(unknown).body());
        assertThat(log.lines().getFirst()).startsWith("Refused: ").contains(path.split("/")[1]);
        noteTellsNothingOf(NAME, CPR, "brev.pdf", "nobody");
    }

    private void asksToLogIn(HttpVisitor visitor, String path) {
        log.forget();
        assertThat(leadsTo(visitor.get(path))).hasValue("/log-ind?til=" + path.replace("/", "%2F"));
        assertThat(log.lines()).singleElement().asString().endsWith("for nobody");
        noteTellsNothingOf(NAME, CPR, "brev.pdf");
    }

    private void noteTellsNothingOf(String... secrets) {
        assertThat(log.lines()).isNotEmpty().allSatisfy(note -> assertThat(note).doesNotContain(secrets));
    }

    private CaseNumber handedIn() {
        ComplaintDesk complaints = site.bean(ComplaintDesk.class);
        return Filled.handedIn(complaints, owner, complaints.begin(owner, Language.DANISH, Answers.NONE));
    }

    private void answered(CaseNumber number) {
        OfficerDesk desk = site.bean(OfficerDesk.class);
        InquiryLetter letter = new InquiryLetter("", "Hvorfor?", LocalDate.now().plusDays(9), List.of(), List.of());
        List<CaseEvent> events = new ArrayList<>(List.of(
                new CaseEvent.ScreeningBegan("Vi læser.", Optional.empty()),
                new CaseEvent.WrittenInquirySent("Enhed", "Vi skrev.", Optional.empty(), Optional.of(letter))));
        int points = desk.again(Desks.OFFICER, number).file().points();
        for (int point = 1; point <= points; point++) {
            events.add(new CaseEvent.PointAnswered(point, Finding.JUSTIFIED, "Ja."));
        }
        events.add(new CaseEvent.Closed(Outcome.SOLVED, Optional.empty(), "Slut."));
        for (CaseEvent event : events) {
            int seen = desk.again(Desks.OFFICER, number).file().version();
            desk.record(Desks.OFFICER, number, seen, event);
        }
    }

    private String paperOf(CaseNumber number) {
        Received sent = site.bean(CaseDesk.class)
                .addPaper(owner, number, "brev.pdf", new ByteArrayInputStream(SamplePapers.pdf()));
        return "/mine-sager/" + number + "/papirer/" + id(sent);
    }

    private static String id(Received received) {
        return ((Received.Accepted) received).document().id().value().toString();
    }
}
