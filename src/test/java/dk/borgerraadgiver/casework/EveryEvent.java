package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.identity.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Each event that a history can hold, with all its parts and with none that may be left out. */
public final class EveryEvent {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Optional<LocalDate> BY = Optional.of(DAY);
    private static final InquiryLetter LETTER = new InquiryLetter(
            "Åse",
            Optional.of("Bente Juhl, teamleder"),
            "Hvorfor tog det så lang tid?",
            DAY,
            List.of(new InquiryLetter.Section("Klagen", List.of(new InquiryLetter.Row("Hvad", List.of("Intet svar"))))),
            List.of("brev.pdf"));

    private EveryEvent() {}

    public static Stream<CaseEvent> of(DocumentId paper) {
        return Stream.of(
                new CaseEvent.Received(Optional.empty(), Optional.empty()),
                new CaseEvent.Received(BY, Optional.of(MayContact.TALK_TO_ME_FIRST)),
                new CaseEvent.UnitNotReached("Herberget"),
                new CaseEvent.ConsentGiven("Ja."),
                new CaseEvent.ConsentGiven(""),
                new CaseEvent.ConsentTakenBack("Nej."),
                new CaseEvent.TypedIn(),
                new CaseEvent.Assigned(),
                new CaseEvent.HandedOver(new EmployeeId(UUID.randomUUID()), "Jens Lund"),
                new CaseEvent.ScreeningBegan("Vi læser.", BY),
                new CaseEvent.ScreeningBegan("Vi læser.", Optional.empty()),
                new CaseEvent.UnitContactedByPhone(
                        "Herberget", "Vi ringer.", BY, Optional.of("Bo"), Optional.of("Svar")),
                new CaseEvent.UnitContactedByPhone("Herberget", "Vi ringer.", BY, Optional.empty(), Optional.empty()),
                new CaseEvent.WrittenInquirySent("Herberget", "Vi skriver.", BY, Optional.of(LETTER)),
                new CaseEvent.WrittenInquirySent("Herberget", "Vi skriver.", BY),
                new CaseEvent.LetterSent(5),
                new CaseEvent.SupervisionBegan("Tilsyn.", BY),
                new CaseEvent.SupervisionEnded("Slut.", BY),
                new CaseEvent.MediationWanted(),
                new CaseEvent.MediationOffered("Vil du?"),
                new CaseEvent.MediationAccepted(),
                new CaseEvent.MediationDeclined(Ended.CITIZEN_STOPPED, ""),
                new CaseEvent.MediationBegan("Vi begynder.", BY),
                new CaseEvent.MediationEnded(Ended.AGREED, "Enige."),
                new CaseEvent.Reopened("Igen.", BY),
                new CaseEvent.Closed(Outcome.SOLVED, Optional.empty(), "Løst."),
                new CaseEvent.Closed(Outcome.PASSED_ON, Optional.of("Ankestyrelsen"), "Sendt videre."),
                new CaseEvent.Withdrawn(""),
                new CaseEvent.PointContested(1, "Nej."),
                new CaseEvent.AdministrationAnswered("Svar."),
                new CaseEvent.AdministrationAnswered("", Optional.of(new Filed(paper, "svar.pdf"))),
                new CaseEvent.AppealDeadlineNoted(DAY, "Ankestyrelsen"),
                new CaseEvent.MessageFromCitizen("Hej."),
                new CaseEvent.MessageToCitizen("Hvornår?", true, BY),
                new CaseEvent.MessageToCitizen("Tak.", false),
                new CaseEvent.PaperAdded(paper, "brev.pdf"),
                new CaseEvent.PointAnswered(1, Finding.JUSTIFIED, "Ja.", Optional.of("Kritik"), Optional.of("Råd")),
                new CaseEvent.PointAnswered(1, Finding.NOT_ASSESSED, "Nej."),
                new CaseEvent.Postponed("Ferie.", DAY, DAY.plusDays(9)),
                new CaseEvent.ReopeningAsked("Se igen."),
                new CaseEvent.ReopeningRefused("Nej."),
                new CaseEvent.NobodyElse("Vi er kun én jurist."),
                new CaseEvent.ChangeNoted("Ny praksis."));
    }
}
