package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.BO;
import static dk.borgerraadgiver.casework.Desks.NOW;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseLines.Described;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class InboxDeskTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final Desks desks = new Desks();
    private final InboxDesk desk = desks.inbox;
    private final CaseNumber newer = desks.caseOf(ANNA);
    private final CaseNumber older = desks.caseOf(BO);

    @Test
    void whoHasWaitedLongestComesFirst() {
        assertThat(numbers(new Inbox.Everything())).containsExactly(older, newer);
        desks.recorded(older, new MessageToCitizen("Vi har set din klage.", false));
        assertThat(numbers(new Inbox.Everything())).containsExactly(newer, older);
    }

    @Test
    void theInboxCanBeNarrowed() {
        desks.recorded(older, new Assigned());
        desks.recorded(newer, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
        assertThat(numbers(new Inbox.Mine())).containsExactly(older);
        assertThat(numbers(new Inbox.WithoutOfficer())).containsExactly(newer);
        assertThat(numbers(new Inbox.At(Whereabouts.SCREENING))).containsExactly(newer);
        close(newer);
        assertThat(numbers(new Inbox.At(Whereabouts.CLOSED))).containsExactly(newer);
        assertThat(numbers(new Inbox.Everything())).containsExactly(older);
        assertThat(numbers(new Inbox.At(Whereabouts.WITHDRAWN))).isEmpty();
        desks.lines.describe(older, new Described("Bo Test", "SOF", List.of("NO_ANSWER"), "Bo"));
        assertThat(numbers(new Wanted(new Inbox.Everything(), Optional.of("SOF"), "", 1)))
                .containsExactly(older);
        assertThat(numbers(new Wanted(new Inbox.Everything(), Optional.of("BIF"), "", 1)))
                .isEmpty();
    }

    @Test
    void aContestedPointComesFirstThenAnAppealThenSafetyThenWhatIsLateThenWhoAsksAgain() {
        CaseNumber safety = desks.caseOf(BO);
        CaseNumber appeal = desks.caseOf(BO);
        CaseNumber asks = desks.caseOf(ANNA);
        CaseNumber contested = desks.caseOf(ANNA);
        desks.staff.markSafety(OFFICER, safety, "Han er bange for naboen.");
        desks.recorded(appeal, new AppealDeadlineNoted(TODAY.plusDays(6), "Ankestyrelsen"));
        desks.recorded(newer, new ScreeningBegan("Vi læser.", Optional.of(TODAY)));
        JdbcClient.create(desks.database)
                .sql("update case_line set promise = promise - 1 where number = ?")
                .param(newer.value())
                .update();
        close(asks);
        desks.afterwards.askToReopen(ANNA, asks, "Det er sket igen.");
        close(contested);
        desks.afterwards.contest(ANNA, contested, Map.of(1, "Der står ikke hvorfor."));
        assertThat(numbers(new Inbox.Everything())).containsExactly(contested, appeal, safety, newer, asks, older);
        assertThat(line(contested).contested()).isTrue();
        assertThat(line(appeal).appeal()).contains(TODAY.plusDays(6));
    }

    @Test
    void whoWritesInACaseThatIsOverIsSeenUntilSomebodyAnswers() {
        close(newer);
        assertThat(numbers(new Inbox.Everything())).containsExactly(older);
        desks.citizens.write(ANNA, newer, "De har gjort det igen.");
        assertThat(numbers(new Inbox.Everything())).contains(newer);
        assertThat(line(newer).news()).isTrue();
        desks.recorded(newer, new MessageToCitizen("Vi ser på det.", false));
        assertThat(numbers(new Inbox.Everything())).containsExactly(older);
        desks.citizens.withdraw(BO, older, "");
        assertThat(numbers(new Inbox.Everything()))
                .as("what is withdrawn is over")
                .isEmpty();
    }

    @Test
    void r26_casesAreFoundByNumberNameAndWordsAndNeverByCivilNumber() {
        desks.lines.describe(
                older,
                new Described("Bo Ærøskøbing", "SOF", List.of("NO_ANSWER"), "Bo Ærøskøbing fradraget er trukket"));
        assertThat(search(older.value().toLowerCase(java.util.Locale.ROOT))).containsExactly(older);
        assertThat(search("ærøsk")).containsExactly(older);
        assertThat(search("FRADRAG trukket")).containsExactly(older);
        assertThat(search("fradrag herberg")).isEmpty();
        assertThat(search("!!!")).isEmpty();
        assertThat(search("o'ne & | :* <->")).isEmpty();
        for (String number : List.of("6802701235", "680270-1235", "Bo 680270 1235")) {
            assertThatThrownBy(() -> search(number)).isInstanceOf(Rejected.class);
        }
    }

    @Test
    void aSearchAlsoFindsCasesThatAreOver() {
        desks.lines.describe(newer, new Described("Anna", "SOF", List.of(), "herberg"));
        close(newer);
        assertThat(search("herberg")).containsExactly(newer);
    }

    @Test
    void lateIsWhatWasPromisedOrAskedForByADayThatHasGone() {
        desks.recorded(newer, new ScreeningBegan("Vi læser.", Optional.of(TODAY)));
        assertThat(numbers(new Inbox.Overdue())).isEmpty();
        JdbcClient.create(desks.database)
                .sql("update case_line set promise = promise - 1 where number = ?")
                .param(newer.value())
                .update();
        assertThat(numbers(new Inbox.Overdue())).containsExactly(newer);
    }

    @Test
    void alikeIsTheSameAdministrationAndASubjectInCommon() {
        CaseNumber third = desks.caseOf(ANNA);
        desks.lines.describe(newer, new Described("A", "BIF", List.of("DIGITAL_SOLUTION", "GUIDANCE"), ""));
        desks.lines.describe(older, new Described("B", "BIF", List.of("DIGITAL_SOLUTION"), ""));
        desks.lines.describe(third, new Described("C", "BIF", List.of("CONDUCT"), ""));
        assertThat(desk.alike(OFFICER, newer).all()).isEqualTo(1);
        assertThat(desk.alike(OFFICER, newer).lines())
                .extracting(InboxLine::number)
                .containsExactly(older);
        assertThat(desk.earlier(OFFICER, newer)).extracting(InboxLine::number).containsExactly(third);
    }

    @Test
    void aLineIsWhatTheHistoryMakesAndCanBeMadeAnew() {
        close(newer);
        InboxLine before = line(newer);
        JdbcClient.create(desks.database).sql("delete from case_line").update();
        assertThat(desks.lines.missing()).containsExactlyInAnyOrder(newer, older);
        desks.cases.outlined(newer).ifPresent(desks.lines::make);
        assertThat(line(newer)).isEqualTo(before);
    }

    @Test
    void r16_onlyCasesClosedWithTheSameAdministrationAreLikeOnes() {
        close(newer);
        desks.lines.describe(newer, new Described("A", "BIF", List.of(), ""));
        desks.lines.describe(older, new Described("B", "SOF", List.of(), ""));
        assertThat(desks.lines.handlingTimes(NOW.minus(Duration.ofDays(9)), Optional.empty()))
                .hasSize(1);
        assertThat(desks.lines.handlingTimes(NOW.minus(Duration.ofDays(9)), Optional.of(newer)))
                .hasSize(1);
        assertThat(desks.lines.handlingTimes(NOW.minus(Duration.ofDays(9)), Optional.of(older)))
                .isEmpty();
    }

    @Test
    void whoIsNotACaseOfficerSeesNoList() {
        List<Consumer<Actor>> methods = List.of(
                actor -> desk.find(actor, Wanted.of(new Inbox.Everything())),
                actor -> desk.earlier(actor, newer),
                actor -> desk.alike(actor, newer));
        for (Consumer<Actor> method : methods) {
            assertThatThrownBy(() -> method.accept(WITHOUT_ROLE)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> method.accept(ANNA)).isInstanceOf(NotThere.class);
        }
    }

    private void close(CaseNumber number) {
        if (desks.officers.again(OFFICER, number).file().stage() == Stage.RECEIVED) {
            desks.recorded(number, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
        }
        desks.recorded(number, new PointAnswered(1, Finding.JUSTIFIED, "Du fik svar for sent."));
        desks.recorded(number, new Closed(Outcome.SOLVED, Optional.empty(), "Du har fået svar."));
    }

    private InboxLine line(CaseNumber number) {
        return desk.find(OFFICER, new Wanted(new Inbox.Everything(), Optional.empty(), number.value(), 1))
                .lines()
                .getFirst();
    }

    private List<CaseNumber> search(String words) {
        return numbers(new Wanted(new Inbox.Everything(), Optional.empty(), words, 1));
    }

    private List<CaseNumber> numbers(Inbox inbox) {
        return numbers(Wanted.of(inbox));
    }

    private List<CaseNumber> numbers(Wanted wanted) {
        return desk.find(OFFICER, wanted).lines().stream()
                .map(InboxLine::number)
                .toList();
    }
}
