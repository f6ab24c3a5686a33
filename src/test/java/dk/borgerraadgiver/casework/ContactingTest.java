package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Histories.CITIZEN;
import static dk.borgerraadgiver.casework.Histories.DAY;
import static dk.borgerraadgiver.casework.Histories.KAREN;
import static dk.borgerraadgiver.casework.Histories.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.ConsentGiven;
import dk.borgerraadgiver.casework.CaseEvent.ConsentTakenBack;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.shared.Rejected;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The administration is asked only when the citizen has said that it may be. */
class ContactingTest {
    private static final CaseEvent CALL = Histories.called("Vi ringede.", Optional.empty());
    private static final CaseEvent LETTER = new WrittenInquirySent(
            "Enhed",
            "Vi skrev.",
            Optional.empty(),
            Optional.of(new InquiryLetter("Anna", "Hvorfor?", DAY, List.of(), List.of())));

    @ParameterizedTest
    @EnumSource(value = MayContact.class, names = "YES", mode = Mode.EXCLUDE)
    void withoutAYesNobodyCallsOrWrites(MayContact said) {
        CaseFile file = screened(Optional.of(said));
        for (CaseEvent contact : List.of(CALL, LETTER, new UnitNotReached("Enhed"))) {
            refused(file, contact, "casework.refused.no-consent");
        }
        assertThat(Next.in(file)).isEqualTo(Next.TALK_FIRST);
    }

    @Test
    void whoeverSaidNothingHasNotSaidYes() {
        refused(screened(Optional.empty()), CALL, "casework.refused.no-consent");
    }

    @Test
    void theCitizenCanSayYesLater() {
        CaseFile file = screened(Optional.of(MayContact.NO)).with(CITIZEN, START, new ConsentGiven(""));
        assertThat(file.with(KAREN, START, CALL).stage()).isEqualTo(Stage.PHONE_CONTACT);
        assertThat(Next.in(file)).isEqualTo(Next.AS_USUAL);
    }

    @Test
    void anOfficerWritesDownAYesThatWasSpoken() {
        CaseFile file = screened(Optional.of(MayContact.TALK_TO_ME_FIRST)).with(KAREN, START, new ConsentGiven("Ja."));
        assertThat(file.with(KAREN, START, LETTER).stage()).isEqualTo(Stage.WRITTEN_INQUIRY);
    }

    @Test
    void whatIsTakenBackStops() {
        CaseFile file = screened(Optional.of(MayContact.YES)).with(CITIZEN, START, new ConsentTakenBack(""));
        refused(file, CALL, "casework.refused.no-consent");
        assertThat(Next.in(file)).isEqualTo(Next.TALK_FIRST);
    }

    @Test
    void aLetterThatHasNotLeftNeverDoes() {
        CaseFile written = screened(Optional.of(MayContact.YES)).with(KAREN, START, LETTER);
        assertThat(CaseInquiry.toSend(written)).hasSize(1);
        CaseFile stopped = written.with(CITIZEN, START, new ConsentTakenBack(""));
        assertThat(CaseInquiry.toSend(stopped)).isEmpty();
        assertThat(stopped.whereabouts()).isEqualTo(Whereabouts.SCREENING);
        CaseFile again = stopped.with(CITIZEN, START, new ConsentGiven(""));
        assertThat(CaseInquiry.toSend(again)).isEmpty();
        refused(again, new CaseEvent.LetterSent(3), "casework.refused.not-now");
    }

    @Test
    void anUnsentLetterDoesNotComeBackWithAReopening() {
        CaseFile file = screened(Optional.of(MayContact.YES)).with(KAREN, START, LETTER);
        for (CaseEvent event : List.of(
                new PointAnswered(1, Finding.JUSTIFIED, "Ja."),
                new PointAnswered(2, Finding.JUSTIFIED, "Ja."),
                new Closed(Outcome.SOLVED, Optional.empty(), "Slut."),
                new Reopened("Igen.", Optional.empty()))) {
            file = file.with(KAREN, START, event);
        }
        assertThat(CaseInquiry.toSend(file)).isEmpty();
    }

    @Test
    void nobodySaysTheSameTwice() {
        CaseFile yes = screened(Optional.of(MayContact.YES));
        refused(yes, new ConsentGiven(""), "casework.refused.not-now");
        refused(screened(Optional.of(MayContact.NO)), new ConsentTakenBack(""), "casework.refused.not-now");
    }

    @Test
    void aSupervisionIsTheAdvisersOwn() {
        CaseFile file = screened(Optional.of(MayContact.NO));
        assertThat(file.with(KAREN, START, new SupervisionBegan("Tilsyn.", Optional.empty()))
                        .stage())
                .isEqualTo(Stage.SUPERVISION);
    }

    @Test
    void aCallSaysWithWhomAndWhatCameOfIt() {
        CaseFile file = screened(Optional.of(MayContact.YES));
        refused(file, called(Optional.empty(), Optional.of("De svarer.")), "casework.refused.spoken-with-missing");
        refused(file, called(Optional.of("Bo"), Optional.empty()), "casework.refused.agreed-missing");
    }

    private static CaseEvent called(Optional<String> spokenWith, Optional<String> agreed) {
        return new UnitContactedByPhone("Enhed", "Vi ringede.", Optional.empty(), spokenWith, agreed);
    }

    private static CaseFile screened(Optional<MayContact> said) {
        return Histories.receivedWith(said).with(KAREN, START, new ScreeningBegan("Vi læser.", Optional.empty()));
    }

    private static void refused(CaseFile file, CaseEvent event, String key) {
        assertThatThrownBy(() -> file.with(KAREN, START, event))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.textKey()).isEqualTo(key));
    }
}
