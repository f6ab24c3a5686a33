package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InquiryTest {
    private static final String TO_THE_CITIZEN = "(?i)\\b(du|dig|din|dit|dine|jeg|mig)\\b|\\?";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = TODAY.plusDays(14);

    private final Desks desks = new Desks();
    private final CaseNumber number = desks.caseOf(ANNA);

    @Test
    void r15_theCitizenSeesWhatWasAskedAndWhetherItWasAnswered() {
        begin();
        desks.recorded(number, inquiry("Hvorfor fik hun ikke svar?", DUE, List.of("opdigtet.pdf")));
        desks.officers.sent(OFFICER, number, 3);
        CaseInquiry asked =
                CaseInquiry.in(desks.citizens.one(ANNA, number).file()).getFirst();
        assertThat(asked.letter().question()).isEqualTo("Hvorfor fik hun ikke svar?");
        assertThat(asked.letter().about()).isEqualTo(ANNA.name());
        assertThat(asked.letter().papers())
                .as("only papers of the case go along")
                .isEmpty();
        desks.recorded(number, new AdministrationAnswered("De har glemt det."));
        CaseFile answered = desks.citizens.one(ANNA, number).file();
        assertThat(CaseInquiry.in(answered).getFirst().answered()).isPresent();
        assertThat(CaseInquiry.open(answered)).isEmpty();
    }

    @Test
    void r15_aLetterCountsAsSentWhenSomebodyAtTheOfficeSaysThatItHasLeft() {
        begin();
        desks.recorded(number, inquiry("Hvorfor?", DUE, List.of()));
        CaseFile written = desks.citizens.one(ANNA, number).file();
        assertThat(desks.published).contains(new InquiryWritten(number, 3, Desks.NOW));
        assertThat(written.whereabouts()).isEqualTo(Whereabouts.INQUIRY_WRITTEN);
        assertThat(CaseInquiry.toSend(written))
                .extracting(CaseInquiry::position)
                .containsExactly(3);
        assertThat(CaseInquiry.open(written))
                .as("nobody waits for an answer to a letter that lies here")
                .isEmpty();
        desks.officers.sent(OFFICER, number, 3);
        desks.officers.sent(OFFICER, number, 3);
        desks.officers.sent(OFFICER, number, 2);
        CaseFile sent = desks.citizens.one(ANNA, number).file();
        assertThat(sent.history().getLast().event()).isEqualTo(new LetterSent(3));
        assertThat(sent.history()).as("once").hasSize(4);
        assertThat(sent.whereabouts()).isEqualTo(Whereabouts.WRITTEN_INQUIRY);
        assertThat(CaseInquiry.open(sent)).isPresent();
        assertThat(CaseInquiry.toSend(sent)).isEmpty();
    }

    @Test
    void onlyACaseOfficerReadsALetterAndSaysThatItHasLeft() {
        begin();
        desks.recorded(number, inquiry("Hvorfor?", DUE, List.of()));
        for (Actor nobody : List.of(WITHOUT_ROLE, ANNA)) {
            assertThatThrownBy(() -> desks.officers.sent(nobody, number, 3)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desks.officers.letter(nobody, number, 3)).isInstanceOf(NotThere.class);
        }
        assertThat(desks.officers.letter(OFFICER, number, 3)).isPresent();
        assertThat(desks.officers.letter(OFFICER, number, 2)).isEmpty();
    }

    @Test
    void theAnswerCanBeAPaperOfTheCaseAndOfNoOther() {
        begin();
        desks.recorded(number, inquiry("Hvorfor?", DUE, List.of()));
        Filed elsewhere = new Filed(new DocumentId(UUID.randomUUID()), "svar.pdf");
        assertThatThrownBy(() -> desks.recorded(number, new AdministrationAnswered("", Optional.of(elsewhere))))
                .isInstanceOf(Rejected.class);
        desks.officers.addPaper(OFFICER, number, "svar.pdf", InputStream.nullInputStream());
        PaperAdded added = (PaperAdded)
                desks.officers.again(OFFICER, number).file().history().getLast().event();
        Filed paper = new Filed(added.document(), added.fileName());
        desks.recorded(number, new AdministrationAnswered("", Optional.of(paper)));
        assertThat(desks.officers.again(OFFICER, number).file().whereabouts()).isEqualTo(Whereabouts.ANSWERED);
        assertThatThrownBy(() -> new AdministrationAnswered(" ")).isInstanceOf(Rejected.class);
    }

    @Test
    void r26_noCivilNumberStandsInALetterAndNothingOfThePersonInItsSubject() {
        for (String digits : List.of("010190-1234", "0101901234", "Hun er 010190 1234.")) {
            assertThatThrownBy(() -> inquiry(digits, DUE, List.of())).isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> new InquiryLetter("", Optional.of(digits), "?", DUE, List.of(), List.of()))
                    .isInstanceOf(Rejected.class);
        }
        assertThat(InquiryLetter.subject(number)).isEqualTo("Høring i sag " + number.value());
    }

    @Test
    void noLetterAsksForAnAnswerByADayThatHasGone() {
        begin();
        assertThatThrownBy(() -> desks.recorded(number, inquiry("Hvorfor?", TODAY.minusDays(1), List.of())))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void whatTheAdministrationIsShownIsWhatTheCitizenAgreedToAndNothingThatThePageSent() {
        Complaint.Submitted complaint = new Complaint.Submitted(
                new ComplaintId(UUID.randomUUID()),
                number,
                new Party.Citizen(ANNA.id()),
                ANNA.name(),
                FolderId.fresh(),
                Language.ENGLISH,
                Filled.all(),
                Desks.NOW,
                Optional.empty(),
                Optional.empty());
        InquiryLetter forged = new InquiryLetter(
                "En anden",
                Optional.of("Bente Juhl"),
                "Hvorfor?",
                DUE,
                List.of(new InquiryLetter.Section(
                        "Alt", List.of(new InquiryLetter.Row("Hemmeligt", List.of("Hemmeligt"))))),
                List.of());
        WrittenInquirySent sent = (WrittenInquirySent) new InquiryLetters(new Bundles())
                .filled(
                        new WrittenInquirySent("Enhed", "Tekst", Optional.empty(), Optional.of(forged)),
                        complaint,
                        Stream.of());
        InquiryLetter letter = sent.letter().orElseThrow();
        assertThat(letter.about()).isEqualTo(ANNA.name());
        assertThat(letter.to()).contains("Bente Juhl");
        assertThat(letter.toString()).doesNotContain("Hemmeligt");
        assertThat(letter.shown().stream().flatMap(section -> section.rows().stream()))
                .as("what they wrote in English is known to be so, and what they chose is not")
                .extracting(InquiryLetter.Row::written)
                .contains(Optional.of(Language.ENGLISH), Optional.empty());
        assertThat(letter.shown())
                .as("nobody asks the administration what it complains over")
                .allSatisfy(section -> {
                    assertThat(section.title()).doesNotContainPattern(TO_THE_CITIZEN);
                    assertThat(section.rows())
                            .allSatisfy(row -> assertThat(row.label()).doesNotContainPattern(TO_THE_CITIZEN));
                });
        assertThat(letter.shown())
                .extracting(InquiryLetter.Section::title)
                .containsExactlyElementsOf(
                        Summary.toldToAdministration(complaint.answers(), new Bundles().in(Language.DANISH)).stream()
                                .map(Summary.Section::title)
                                .toList())
                .isNotEmpty();
    }

    private void begin() {
        desks.recorded(number, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
    }

    private static WrittenInquirySent inquiry(String question, LocalDate due, List<String> papers) {
        return new WrittenInquirySent(
                "Enheden",
                "Vi har skrevet til enheden.",
                Optional.empty(),
                Optional.of(new InquiryLetter("", question, due, List.of(), papers)));
    }
}
