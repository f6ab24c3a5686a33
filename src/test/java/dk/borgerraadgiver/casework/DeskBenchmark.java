package dk.borgerraadgiver.casework;

import com.zaxxer.hikari.HikariDataSource;
import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseLines.Described;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the desk costs the server when it holds ten thousand cases: the list, a search, a case with all that stands beside
 * it. A measurement that fails when one of them is too slow; the README says how to run it.
 */
final class DeskBenchmark {
    private static final int CASES = 10_000;
    private static final int TIMES = 60;
    private static final double MOST_MILLIS = 200;
    private static final List<String> ADMINISTRATIONS = List.of("SOF", "BIF", "KFF", "TMF", "SUF", "OKF", "BUF");
    private static final List<String> KINDS = List.of("NO_ANSWER", "GUIDANCE", "CONDUCT", "DIGITAL_SOLUTION");
    private static final List<String> WORDS =
            List.of("bolig", "ydelse", "brev", "svar", "telefon", "afslag", "regning", "skole", "plads", "hjælp");
    private static final PrintStream OUT = System.out;

    private final Random random = new Random(20261122);
    private final Desks desks;
    private int opened;
    private boolean fine = true;

    private DeskBenchmark(Desks desks) {
        this.desks = desks;
    }

    public static void main(String[] arguments) {
        silence();
        boolean fine;
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(TestDatabase.with("casework", "representation"));
            DeskBenchmark benchmark = new DeskBenchmark(new Desks(pool));
            benchmark.fill(pool);
            benchmark.measure();
            fine = benchmark.fine;
        }
        System.exit(fine ? 0 : 1);
    }

    private void fill(HikariDataSource pool) {
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
        for (int hundred = 0; hundred < CASES / 100; hundred++) {
            transaction.executeWithoutResult(status -> {
                for (int made = 0; made < 100; made++) {
                    open();
                }
            });
        }
        JdbcClient.create(pool).sql("analyze").update();
        OUT.printf("%d cases, four in ten of them closed%n", CASES);
    }

    /** A case in some stage, with a history of about eight entries. */
    private void open() {
        CaseNumber number = new CaseNumber("BR-2026-%06d".formatted(++opened));
        desks.cases.add(CaseFile.received(
                number,
                new Party.Citizen((random.nextBoolean() ? Desks.ANNA : Desks.BO).id()),
                1,
                Desks.NOW.minus(Duration.ofHours(random.nextInt(24 * 400)))));
        desks.lines.describe(
                number,
                new Described(
                        "Borger " + random.nextInt(3_000),
                        ADMINISTRATIONS.get(random.nextInt(ADMINISTRATIONS.size())),
                        List.of(KINDS.get(random.nextInt(KINDS.size()))),
                        words()));
        By officer = new By.Officer(Desks.OFFICER.id(), Desks.OFFICER.name());
        CaseFile before = desks.cases.find(number, Desks.OFFICER).orElseThrow();
        CaseFile after = before;
        List<CaseEvent> events = new ArrayList<>(List.of(
                new Assigned(),
                new ScreeningBegan("Vi læser din klage.", Optional.of(LocalDate.of(2026, 11, 20))),
                new UnitContactedByPhone("Enheden", "Vi har ringet.", Optional.empty()),
                new MessageToCitizen("De vender tilbage.", false),
                new PointAnswered(1, Finding.JUSTIFIED, words())));
        for (CaseEvent event : events.subList(0, random.nextInt(events.size() + 1))) {
            after = after.with(officer, Desks.NOW.minus(Duration.ofHours(random.nextInt(2_000))), event);
        }
        after = after.with(new By.Citizen(Desks.ANNA.id()), Desks.NOW, new MessageFromCitizen(words()));
        if (after.pointsWithoutAnswer().isEmpty() || random.nextInt(10) < 3) {
            after = after.stage().handled() && after.pointsWithoutAnswer().isEmpty()
                    ? after.with(officer, Desks.NOW, new CaseEvent.Closed(Outcome.SOLVED, Optional.empty(), "Slut."))
                    : after.with(officer, Desks.NOW, new CaseEvent.Withdrawn(""));
        }
        desks.cases.save(before, after);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 60; word++) {
            words.append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(random.nextInt(40))
                    .append(' ');
        }
        return words.toString();
    }

    private void measure() {
        time("inbox, first page", () -> desks.inbox.find(Desks.OFFICER, Wanted.of(new Inbox.Everything())));
        time(
                "inbox, page 100",
                () -> desks.inbox.find(Desks.OFFICER, new Wanted(new Inbox.Everything(), Optional.empty(), "", 100)));
        time(
                "inbox, one administration, late",
                () -> desks.inbox.find(Desks.OFFICER, new Wanted(new Inbox.Overdue(), Optional.of("SOF"), "", 1)));
        time("inbox, closed", () -> desks.inbox.find(Desks.OFFICER, Wanted.of(new Inbox.At(Whereabouts.CLOSED))));
        time("search, one word's beginning", () -> search("bolig"));
        time("search, three words", () -> search("bolig1 ydelse skole"));
        time("search, case number", () -> search("BR-2026-005000"));
        time("case page", () -> {
            CaseNumber number = new CaseNumber("BR-2026-%06d".formatted(1 + random.nextInt(CASES)));
            desks.officers.open(Desks.OFFICER, number, Purpose.HANDLING);
            desks.staff.beside(Desks.OFFICER, number);
            desks.inbox.earlier(Desks.OFFICER, number);
            desks.inbox.alike(Desks.OFFICER, number);
        });
    }

    private void search(String typed) {
        desks.inbox.find(Desks.OFFICER, new Wanted(new Inbox.Everything(), Optional.empty(), typed, 1));
    }

    private void time(String what, Runnable action) {
        for (int warm = 0; warm < TIMES / 2; warm++) {
            action.run();
        }
        List<Long> nanos = new ArrayList<>();
        for (int time = 0; time < TIMES; time++) {
            long begin = System.nanoTime();
            action.run();
            nanos.add(System.nanoTime() - begin);
        }
        Collections.sort(nanos);
        double late = nanos.get(TIMES * 95 / 100) / 1e6;
        OUT.printf(
                "%-34s median %6.1f ms, 95 %% within %6.1f ms (at most %.0f)%n",
                what, nanos.get(TIMES / 2) / 1e6, late, MOST_MILLIS);
        fine &= late <= MOST_MILLIS;
    }

    private static void silence() {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.ERROR);
    }
}
