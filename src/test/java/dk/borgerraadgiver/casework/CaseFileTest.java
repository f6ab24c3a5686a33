package dk.borgerraadgiver.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseFileTest {
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 11, 9);
    private static final By CITIZEN = new By.Citizen(new PersonId(UUID.randomUUID()));
    private static final By OFFICER = new By.Officer(new EmployeeId(UUID.randomUUID()), "Karen Holm");

    private final CaseFile received = CaseFile.received(
            new CaseNumber("BR-2026-000001"), new Party.Citizen(new PersonId(UUID.randomUUID())), 2, NOW);

    @Test
    void r15_stageIsReadOffTheHistory() {
        CaseFile file = received;
        assertThat(file.stage()).isEqualTo(Stage.RECEIVED);
        file = by(file, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
        assertThat(file.stage()).isEqualTo(Stage.SCREENING);
        file = by(file, new UnitContactedByPhone("Boligrådgivningen", "Vi har ringet.", Optional.empty()));
        file = by(file, new MessageToCitizen("De vender tilbage.", false));
        assertThat(file.stage()).isEqualTo(Stage.PHONE_CONTACT);
        file = by(file, new WrittenInquirySent("Boligrådgivningen", "Vi har skrevet.", Optional.empty()));
        assertThat(file.stage()).isEqualTo(Stage.WRITTEN_INQUIRY);
        file = by(file, new SupervisionBegan("Vi undersøger det nu.", Optional.empty()));
        assertThat(file.stage()).isEqualTo(Stage.SUPERVISION);
    }

    @Test
    void r7_onlyAPersonAtTheOfficeMovesOrClosesACase() {
        for (CaseEvent event : List.of(
                new ScreeningBegan("Tekst", Optional.empty()),
                new Closed(Outcome.NOT_SOLVED, Optional.empty(), "Tekst"))) {
            CaseFile file = event instanceof Closed ? answered(screened()) : received;
            assertThatThrownBy(() -> file.with(new By.Site(), NOW, event)).isInstanceOf(Rejected.class);
            assertThatThrownBy(() -> file.with(CITIZEN, NOW, event)).isInstanceOf(Rejected.class);
            assertThat(by(file, event).history()).hasSize(file.history().size() + 1);
        }
    }

    @Test
    void r17_postponingNeedsAReasonAndALaterDateAndAPromiseToPostpone() {
        CaseFile promised = by(received, new ScreeningBegan("Vi læser.", Optional.of(NEXT_WEEK)));
        assertThatThrownBy(() -> new Postponed(" ", NEXT_WEEK, NEXT_WEEK.plusDays(1)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Postponed("Sygdom", NEXT_WEEK, NEXT_WEEK)).isInstanceOf(Rejected.class);
        Postponed later = new Postponed("Sygdom hos os", NEXT_WEEK, NEXT_WEEK.plusDays(5));
        assertThatThrownBy(() -> by(received, later)).isInstanceOf(Rejected.class);
        assertThat(by(promised, later).promise()).contains(NEXT_WEEK.plusDays(5));
        assertThat(by(promised, later).history()).extracting(Entry::event).contains(later);
    }

    @Test
    void r18_aCaseCannotBeClosedBeforeEveryPointIsAnswered() {
        Closed closed = new Closed(Outcome.SOLVED, Optional.empty(), "Du har fået svar.");
        CaseFile one = by(screened(), new PointAnswered(1, Finding.JUSTIFIED, "Du fik svar for sent."));
        assertThat(one.pointsWithoutAnswer()).containsExactly(2);
        assertThatThrownBy(() -> by(one, closed)).isInstanceOf(Rejected.class);
        CaseFile both = by(one, new PointAnswered(2, Finding.NOT_JUSTIFIED, "Tonen var i orden."));
        assertThat(by(both, closed).closed()).contains(closed);
    }

    @Test
    void r18_passingOnSaysToWhom() {
        assertThatThrownBy(() -> new Closed(Outcome.PASSED_ON, Optional.of(" "), "Tekst"))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> new Closed(Outcome.SOLVED, Optional.of("Ankestyrelsen"), "Tekst"))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aPointThatIsNotInTheComplaintCannotBeAnswered() {
        for (int point : List.of(0, 3)) {
            assertThatThrownBy(() -> by(screened(), new PointAnswered(point, Finding.JUSTIFIED, "Svar")))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void theCitizenMustDoSomethingOnlyWhileAQuestionIsOpen() {
        CaseFile asked = by(screened(), new MessageToCitizen("Hvornår ringede du?", true));
        assertThat(asked.openQuestion()).isPresent();
        assertThat(asked.with(CITIZEN, NOW, new MessageFromCitizen("I maj.")).openQuestion())
                .isEmpty();
        assertThat(by(asked, new MessageToCitizen("Tak.", false)).openQuestion())
                .isPresent();
        assertThat(asked.with(CITIZEN, NOW, new Withdrawn("")).openQuestion()).isEmpty();
    }

    @Test
    void r21_fromOneToTheOtherOnlyByWayOfAnEndThatIsWrittenDown() {
        MediationBegan mediation = new MediationBegan("Vi mægler.", Optional.empty());
        SupervisionBegan supervision = new SupervisionBegan("Vi undersøger.", Optional.empty());
        CaseFile inquired = by(screened(), supervision);
        assertThatThrownBy(() -> by(inquired, mediation)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> by(inquired, new MediationOffered("Vil du?"))).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> inquired.with(CITIZEN, NOW, new MediationWanted()))
                .isInstanceOf(Rejected.class);
        CaseFile mediated = by(by(inquired, new SupervisionEnded("Slut.", Optional.empty())), mediation);
        assertThat(mediated.stage()).isEqualTo(Stage.MEDIATION);
        assertThatThrownBy(() -> by(mediated, supervision)).isInstanceOf(Rejected.class);
        CaseFile stopped = mediated.with(CITIZEN, NOW, new MediationEnded(Ended.CITIZEN_STOPPED, ""));
        assertThat(by(stopped, supervision).stage()).isEqualTo(Stage.SUPERVISION);
    }

    @Test
    void r20_theCitizenSpeaksForTheirOwnSideOnly() {
        CaseFile mediated = by(screened(), new MediationBegan("Vi mægler.", Optional.empty()));
        for (Ended how : List.of(Ended.ADMINISTRATION_STOPPED, Ended.OFFICE_STOPPED)) {
            assertThatThrownBy(() -> mediated.with(CITIZEN, NOW, new MediationEnded(how, "")))
                    .isInstanceOf(Rejected.class);
        }
        assertThatThrownBy(() -> mediated.with(new By.Site(), NOW, new MediationEnded(Ended.AGREED, "")))
                .isInstanceOf(Rejected.class);
        assertThat(mediated.with(CITIZEN, NOW, new MediationEnded(Ended.CITIZEN_STOPPED, ""))
                        .stage())
                .isEqualTo(Stage.SCREENING);
    }

    @Test
    void r20_anOfferWaitsForTheCitizenUntilItIsAnswered() {
        CaseFile offered = by(screened(), new MediationOffered("Vil du tale med dem?"));
        assertThat(offered.mediating().offer()).isPresent();
        assertThat(offered.with(CITIZEN, NOW, new MediationWanted()).mediating().offer())
                .isEmpty();
        assertThat(offered.with(CITIZEN, NOW, new MediationDeclined(Ended.CITIZEN_STOPPED, ""))
                        .mediating()
                        .offer())
                .isEmpty();
        assertThat(offered.with(CITIZEN, NOW, new Withdrawn("")).mediating().offer())
                .isEmpty();
    }

    @Test
    void r20_whatWasAgreedIsKnownUntilTheCaseGoesOn() {
        CaseFile agreed = by(
                by(screened(), new MediationBegan("Vi mægler.", Optional.empty())),
                new MediationEnded(Ended.AGREED, ""));
        assertThat(agreed.whereabouts()).isEqualTo(Whereabouts.AGREED);
        assertThat(by(agreed, new SupervisionBegan("Alligevel.", Optional.empty()))
                        .whereabouts())
                .isEqualTo(Whereabouts.SUPERVISION);
    }

    @Test
    void whateverIsTriedTheHistoryStaysLawful() {
        Random random = new Random(20261122);
        for (int sequence = 0; sequence < 2_000; sequence++) {
            CaseFile file = received;
            for (int step = 0; step < 25; step++) {
                CaseFile before = file;
                file = tried(file, actor(random), event(random));
                assertThat(file.history()).startsWith(before.history().toArray(Entry[]::new));
                assertLawful(file);
            }
        }
    }

    private static void assertLawful(CaseFile file) {
        Stage stage = Stage.RECEIVED;
        for (Entry entry : file.history()) {
            assertThat(entry.event() instanceof Received).isEqualTo(entry.position() == 1);
            if (entry.event() instanceof Closed) {
                long answeredBefore = file.history().stream()
                        .limit(entry.position())
                        .filter(earlier -> earlier.event() instanceof PointAnswered)
                        .map(earlier -> ((PointAnswered) earlier.event()).point())
                        .distinct()
                        .count();
                assertThat(answeredBefore).isEqualTo(file.points()); // R18
            }
            Stage next = stage.after(entry.event());
            if (entry.event() instanceof MediationBegan || entry.event() instanceof SupervisionBegan) {
                assertThat(stage).as("R21").isNotIn(Stage.MEDIATION, Stage.SUPERVISION);
            }
            if (stage == Stage.MEDIATION && next != stage) {
                assertThat(entry.event()).as("R20").isInstanceOfAny(MediationEnded.class, Withdrawn.class);
            }
            if (next != stage && entry.position() > 1) {
                assertThat(entry.by()).as("R7").isNotInstanceOf(By.Site.class);
                assertThat(stage.open() || entry.event() instanceof Reopened).isTrue();
            }
            stage = next;
        }
        assertThat(file.stage()).isEqualTo(stage);
        assertThat(file.version()).isEqualTo(file.history().size());
    }

    private static CaseFile tried(CaseFile file, By by, CaseEvent event) {
        try {
            return file.with(by, NOW, event);
        } catch (Rejected no) {
            return file;
        }
    }

    private static By actor(Random random) {
        return List.of(CITIZEN, OFFICER, OFFICER, OFFICER, new By.Site()).get(random.nextInt(5));
    }

    private static CaseEvent event(Random random) {
        Optional<LocalDate> date = random.nextBoolean() ? Optional.of(NEXT_WEEK) : Optional.empty();
        return switch (random.nextInt(21)) {
            case 0 -> new Received();
            case 1 -> new Assigned();
            case 2 -> new ScreeningBegan("a", date);
            case 3 -> new UnitContactedByPhone("u", "a", date);
            case 4 -> new WrittenInquirySent("u", "a", date);
            case 5 -> new SupervisionBegan("a", date);
            case 6 -> new Reopened("a", date);
            case 7 -> new AdministrationAnswered("a");
            case 8 -> new MessageFromCitizen("a");
            case 9 -> new MessageToCitizen("a", random.nextBoolean());
            case 10 -> new PaperAdded(new DocumentId(UUID.randomUUID()), "a.pdf");
            case 11, 12 -> new PointAnswered(random.nextInt(4), Finding.JUSTIFIED, "a");
            case 13 -> random.nextBoolean() ? new Withdrawn("") : new Postponed("a", NEXT_WEEK, NEXT_WEEK.plusDays(3));
            case 14 -> new SupervisionEnded("a", date);
            case 15 -> new MediationWanted();
            case 16 -> new MediationOffered("a");
            case 17 -> new MediationDeclined(random.nextBoolean() ? Ended.CITIZEN_STOPPED : Ended.OFFICE_STOPPED, "");
            case 18 -> new MediationBegan("a", date);
            case 19 -> new MediationEnded(Ended.values()[random.nextInt(4)], "");
            default -> new Closed(Outcome.SOLVED, Optional.empty(), "a");
        };
    }

    private CaseFile screened() {
        return by(received, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
    }

    private static CaseFile answered(CaseFile file) {
        return by(
                by(file, new PointAnswered(1, Finding.JUSTIFIED, "Ja")), new PointAnswered(2, Finding.JUSTIFIED, "Ja"));
    }

    private static CaseFile by(CaseFile file, CaseEvent event) {
        return file.with(OFFICER, NOW, event);
    }
}
