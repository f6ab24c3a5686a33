package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.BO;
import static dk.borgerraadgiver.casework.Desks.NOW;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.OTHER_OFFICER;
import static dk.borgerraadgiver.casework.Desks.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AfterwardsDeskTest {
    private static final Satisfaction FINE = new Satisfaction(
            Satisfaction.Score.SATISFIED, Optional.of(Satisfaction.Understood.PARTLY), "Ring hurtigere.");

    private final Desks desks = new Desks();
    private final AfterwardsDesk desk = desks.afterwards;
    private final CaseNumber number = desks.caseOf(ANNA);

    @Test
    void r18_aPointThatWasNotAnsweredOpensTheCaseAndAColleagueMustAnswerIt() {
        close();
        assertThat(status().contestUntil()).contains(java.time.LocalDate.of(2026, 11, 16));
        desk.contest(ANNA, number, Map.of(1, "Der står ikke, hvornår jeg får pengene."));
        CaseFile file = desks.officers.again(OFFICER, number).file();
        assertThat(file.stage()).isEqualTo(Stage.SCREENING);
        assertThat(file.pointsWithoutAnswer()).containsExactly(1);
        assertThat(file.officer()).isEmpty();
        PointAnswered again = new PointAnswered(1, Finding.JUSTIFIED, "Du får pengene den 1. december.");
        assertRefused(() -> desks.recorded(number, again), "casework.refused.another-officer");
        assertRefused(() -> desks.recorded(number, new Assigned()), "casework.refused.another-officer");
        byColleague(new Assigned());
        byColleague(again);
        Closed closed = new Closed(Outcome.SOLVED, Optional.empty(), "Nu er det hele besvaret.");
        assertRefused(() -> desks.recorded(number, closed), "casework.refused.another-officer");
        byColleague(closed);
        assertThat(status().contestUntil()).isPresent();
    }

    @Test
    void r18_whereThereIsNobodyElseTheSameOfficerLooksAgainAndTheCitizenReadsWhy() {
        close();
        desk.contest(ANNA, number, Map.of(1, "Der står ikke, hvornår jeg får pengene."));
        CaseEvent alone = new CaseEvent.NobodyElse("Der er kun én jurist hos os, så jeg ser på det igen.");
        assertThat(desks.officers.again(OFFICER, number).nobodyElse()).isTrue();
        desks.officers.open(OTHER_OFFICER, number, Purpose.STANDING_IN);
        assertThat(desks.officers.again(OFFICER, number).nobodyElse()).isFalse();
        assertRefused(() -> desks.recorded(number, alone), "casework.refused.colleague-there");
        JdbcClient.create(desks.database)
                .sql("update case_officer set seen_at = seen_at - interval '61 days'")
                .update();
        desks.recorded(number, alone);
        assertThat(desks.citizens.one(ANNA, number).file().lookedAtByTheSame()).isTrue();
        assertThat(desks.published).contains(new MessageWritten(number, NOW));
        assertRefused(() -> desks.recorded(number, alone), "casework.refused.not-now");
        desks.recorded(number, new Assigned());
        desks.recorded(number, new PointAnswered(1, Finding.JUSTIFIED, "Du får pengene den 1. december."));
        desks.recorded(number, new Closed(Outcome.SOLVED, Optional.empty(), "Nu er det hele besvaret."));
        desk.contest(ANNA, number, Map.of(1, "Nej, stadig ikke."));
        assertRefused(() -> desks.recorded(number, new Assigned()), "casework.refused.another-officer");
    }

    /** Their id tells who it was; where there is none, the name does. */
    @Test
    void r18_anAnswerInTheCaseSystemIsItsWritersAtTheDeskToo() {
        By.Officer karen = new By.Officer(OFFICER.id(), "Karen Holm");
        By.Officer namesake = new By.Officer(OTHER_OFFICER.id(), "Karen Holm");
        By.Officer jens = new By.Officer(OTHER_OFFICER.id(), "Jens Lund");
        CaseFile byName = contested(new By.CaseSystem(" karen  HOLM"));
        assertThat(byName.keepsOut(karen)).isTrue();
        assertThat(byName.keepsOut(namesake)).isTrue();
        assertThat(byName.keepsOut(jens)).isFalse();
        CaseFile byId = contested(new By.CaseSystem("K. Holm", Optional.of(OFFICER.id())));
        assertThat(byId.keepsOut(karen)).isTrue();
        assertThat(byId.keepsOut(namesake)).isFalse();
        PointAnswered again = new PointAnswered(1, Finding.JUSTIFIED, "Du får pengene den 1. december.");
        assertRefused(() -> byId.with(karen, NOW, again), "casework.refused.another-officer");
        assertRefused(
                () -> byId.with(jens, NOW, new CaseEvent.HandedOver(karen.id(), karen.name())),
                "casework.refused.another-officer");
        assertThat(byId.with(namesake, NOW, again).pointsWithoutAnswer()).isEmpty();
    }

    private static CaseFile contested(By.CaseSystem answering) {
        return over(answering).with(new By.Citizen(ANNA.id()), NOW, new CaseEvent.PointContested(1, "Nej."));
    }

    private static CaseFile over(By by) {
        CaseFile file = CaseFile.received(
                new CaseNumber("BR-2026-000123"),
                new dk.borgerraadgiver.identity.Party.Citizen(ANNA.id()),
                1,
                Optional.empty(),
                NOW);
        for (CaseEvent event : List.of(
                new ScreeningBegan("Vi læser.", Optional.empty()),
                new PointAnswered(1, Finding.JUSTIFIED, "Ja."),
                new Closed(Outcome.SOLVED, Optional.empty(), "Slut."))) {
            file = file.with(by, NOW, event);
        }
        return file;
    }

    @Test
    void r18_onlyWithinFourteenDays() {
        CaseFile file = over(new By.Officer(OFFICER.id(), OFFICER.name()));
        By citizen = new By.Citizen(ANNA.id());
        CaseEvent contest = new CaseEvent.PointContested(1, "Nej.");
        assertThat(file.with(citizen, NOW.plus(Duration.ofDays(14)), contest).stage())
                .isEqualTo(Stage.SCREENING);
        assertThatThrownBy(() -> file.with(citizen, NOW.plus(Duration.ofDays(15)), contest))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void r7_whoAsksForAClosedCaseIsAnsweredByAPerson() {
        close();
        desk.askToReopen(ANNA, number, "Det er sket igen.");
        assertThat(desks.inbox.find(OFFICER, Wanted.of(new Inbox.Everything())).lines())
                .extracting(InboxLine::askedAgain)
                .containsExactly(true);
        assertThat(desks.citizens.one(ANNA, number).file().stage()).isEqualTo(Stage.CLOSED);
        desks.recorded(number, new ReopeningRefused("Det er en ny hændelse. Send en ny klage."));
        assertThat(desks.inbox.find(OFFICER, Wanted.of(new Inbox.Everything())).lines())
                .isEmpty();
    }

    @Test
    void r19_oneAnswerACaseAndNothingTellsWhose() {
        assertThat(desk.mayRate(ANNA, number)).isFalse();
        assertRefused(() -> desk.rate(ANNA, number, FINE), "casework.refused.rated");
        close();
        assertThat(desk.mayRate(ANNA, number)).isTrue();
        desk.rate(ANNA, number, FINE);
        assertThat(desk.mayRate(ANNA, number)).isFalse();
        assertRefused(() -> desk.rate(ANNA, number, FINE), "casework.refused.rated");
        JdbcClient database = JdbcClient.create(desks.database);
        List<Map<String, Object>> said =
                database.sql("select * from case_satisfaction").query().listOfRows();
        assertThat(said).hasSize(1);
        assertThat(said.getFirst().keySet())
                .containsExactlyInAnyOrder("id", "month", "handling", "understood", "better");
        assertThat(said.getFirst().toString()).doesNotContain(number.value(), ANNA.name());
    }

    @Test
    void whoHasNoRightToTheCaseFindsNothingInAnyMethod() {
        close();
        for (CaseNumber tried : List.of(number, UNKNOWN)) {
            List<Consumer<Actor>> methods = List.of(
                    actor -> desk.contest(actor, tried, Map.of(1, "Nej")),
                    actor -> desk.askToReopen(actor, tried, "Igen"),
                    actor -> desk.mayRate(actor, tried),
                    actor -> desk.rate(actor, tried, FINE));
            for (Consumer<Actor> method : methods) {
                assertThatThrownBy(() -> method.accept(BO)).isInstanceOf(NotThere.class);
                assertThatThrownBy(() -> method.accept(OFFICER)).isInstanceOf(NotThere.class);
            }
        }
    }

    private Status status() {
        return desks.citizens.one(ANNA, number).status();
    }

    private void close() {
        desks.recorded(number, new Assigned());
        desks.recorded(number, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
        desks.recorded(number, new PointAnswered(1, Finding.JUSTIFIED, "Du fik svar for sent."));
        desks.recorded(number, new Closed(Outcome.SOLVED, Optional.empty(), "Du har fået svar."));
    }

    private void byColleague(CaseEvent event) {
        int seen = desks.officers.again(OTHER_OFFICER, number).file().version();
        desks.officers.record(OTHER_OFFICER, number, seen, event);
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable tried, String textKey) {
        assertThatThrownBy(tried)
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.textKey()).isEqualTo(textKey));
    }
}
