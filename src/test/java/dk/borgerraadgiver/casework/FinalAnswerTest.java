package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Histories.RECEIVED;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A letter says what it said, whatever happens in the case afterwards. */
class FinalAnswerTest {
    private static final Instant FIRST = Instant.parse("2026-03-02T10:00:00Z");
    private static final By OFFICER = new By.Officer(new EmployeeId(UUID.randomUUID()), "Lise Holm");
    private static final Closed CLOSED = new Closed(Outcome.SOLVED, Optional.empty(), "Løst.");
    private static final PointAnswered ANSWER = new PointAnswered(1, Finding.JUSTIFIED, "Du har ret.");

    private final List<Entry> history = new ArrayList<>();

    @Test
    void aLetterDoesNotChangeAfterItWasSent() {
        happened(RECEIVED, ANSWER, CLOSED);
        FinalAnswer sent = FinalAnswer.of(file()).orElseThrow();
        assertThat(sent.at()).isEqualTo(FIRST.plus(Duration.ofDays(3)));
        assertThat(sent.contestUntil()).contains(LocalDate.of(2026, 3, 19));
        happened(
                new MessageFromCitizen("Tak."),
                new AppealDeadlineNoted(LocalDate.of(2026, 4, 1), "Ankestyrelsen"),
                new PointContested(1, "Nej."));
        assertThat(FinalAnswer.of(file()))
                .as("what was once answered stays while the case goes on")
                .contains(sent);
        PointAnswered anew = new PointAnswered(1, Finding.NOT_JUSTIFIED, "Alligevel ikke.");
        happened(anew, CLOSED);
        assertThat(FinalAnswer.with(file(), history.get(2))).contains(sent);
        FinalAnswer second = FinalAnswer.of(file()).orElseThrow();
        assertThat(second.answers()).containsEntry(1, anew);
        assertThat(second.appeal()).isPresent();
    }

    @Test
    void onlyAClosingGivesOne() {
        happened(RECEIVED, ANSWER);
        assertThat(FinalAnswer.of(file())).isEmpty();
        assertThat(FinalAnswer.with(file(), history.getLast())).isEmpty();
    }

    private void happened(CaseEvent... events) {
        for (CaseEvent event : events) {
            int position = history.size() + 1;
            history.add(new Entry(position, FIRST.plus(Duration.ofDays(position)), OFFICER, event));
        }
    }

    private CaseFile file() {
        return new CaseFile(
                new CaseNumber("BR-2026-000123"),
                new Party.Citizen(new PersonId(UUID.randomUUID())),
                FolderId.fresh(),
                1,
                history,
                history.size());
    }
}
