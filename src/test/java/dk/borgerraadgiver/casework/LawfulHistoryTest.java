package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Histories.CITIZEN;
import static dk.borgerraadgiver.casework.Histories.KAREN;
import static dk.borgerraadgiver.casework.Histories.START;
import static dk.borgerraadgiver.casework.Histories.received;
import static org.assertj.core.api.Assertions.assertThat;

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
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever tries whatever, by chance: what the rules forbid never gets into a history. */
class LawfulHistoryTest {
    private static final LocalDate NEXT_WEEK = LocalDate.of(2026, 11, 9);

    @Test
    void whateverIsTriedTheHistoryStaysLawful() {
        Random random = new Random(20261122);
        for (int sequence = 0; sequence < 2_000; sequence++) {
            CaseFile file = received();
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
            return file.with(by, START, event);
        } catch (Rejected no) {
            return file;
        }
    }

    private static By actor(Random random) {
        return List.of(CITIZEN, KAREN, KAREN, KAREN, new By.Site()).get(random.nextInt(5));
    }

    private static CaseEvent event(Random random) {
        Optional<LocalDate> date = random.nextBoolean() ? Optional.of(NEXT_WEEK) : Optional.empty();
        return switch (random.nextInt(24)) {
            case 0 -> Histories.RECEIVED;
            case 1 -> new Assigned();
            case 2 -> new ScreeningBegan("a", date);
            case 3 -> Histories.called("a", date);
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
            case 20 -> new CaseEvent.ConsentTakenBack("a");
            case 21 -> new CaseEvent.ConsentGiven("");
            case 22 -> new CaseEvent.UnitNotReached("u");
            default -> new Closed(Outcome.SOLVED, Optional.empty(), "a");
        };
    }
}
