package dk.borgerraadgiver.casework;

import com.zaxxer.hikari.HikariDataSource;
import dk.borgerraadgiver.FreePort;
import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.shared.CaseNumber;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the desk costs the server when it holds ten thousand cases: the list, a search, a case with all that stands beside
 * it. A measurement that fails when one of them is too slow; the README says how to run it.
 */
final class DeskBenchmark {
    private static final int CASES = 10_000;
    /** Half a minute brings as many new ones as a day would. */
    private static final int NEW_A_DAY = 300;

    private static final Duration APART = Duration.ofMillis(100);
    /** Numbers of the demo's own cases. */
    private static final int BEFORE = 1_000;

    private static final PrintStream OUT = System.out;

    private final Random random = new Random(20261122);
    private final Desks desks;
    private final Stopwatch watch = new Stopwatch();

    private DeskBenchmark(Desks desks) {
        this.desks = desks;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        silence();
        boolean fine;
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(TestDatabase.with("casework", "representation"));
            DeskBenchmark benchmark = new DeskBenchmark(new Desks(pool));
            new ManyCases(benchmark.desks, 0).open(pool, CASES);
            OUT.printf("%d cases, four in ten of them closed%n", CASES);
            benchmark.measure();
            benchmark.measurePages();
            fine = benchmark.watch.isFine();
        }
        System.exit(fine ? 0 : 1);
    }

    private void measure() {
        watch.time("inbox, first page", () -> desks.inbox.find(Desks.OFFICER, Wanted.of(new Inbox.Everything())));
        watch.time(
                "inbox, page 100",
                () -> desks.inbox.find(Desks.OFFICER, new Wanted(new Inbox.Everything(), Optional.empty(), "", 100)));
        watch.time(
                "inbox, one administration, late",
                () -> desks.inbox.find(Desks.OFFICER, new Wanted(new Inbox.Overdue(), Optional.of("SOF"), "", 1)));
        watch.time("inbox, closed", () -> desks.inbox.find(Desks.OFFICER, Wanted.of(new Inbox.At(Whereabouts.CLOSED))));
        watch.time("search, one word's beginning", () -> search("bolig"));
        watch.time("search, three words", () -> search("bolig1 ydelse skole"));
        watch.time("search, case number", () -> search("BR-2026-005000"));
        watch.time("case page", () -> {
            CaseNumber number = new CaseNumber("BR-2026-%06d".formatted(1 + random.nextInt(CASES)));
            desks.officers.open(Desks.OFFICER, number, Purpose.HANDLING);
            desks.staff.beside(Desks.OFFICER, number);
            desks.inbox.earlier(Desks.OFFICER, number);
            desks.inbox.alike(Desks.OFFICER, number);
        });
    }

    /** Whole pages over HTTP, in a site of their own, with all that Vaadin makes of them. */
    private void measurePages() throws IOException, InterruptedException, ExecutionException {
        Path data = Files.createTempDirectory("desk-benchmark");
        RunningSite site = RunningSite.with(data, FreePort.any());
        silence(); // the site has its own idea of what to tell
        DataSource database = site.bean(DataSource.class);
        ManyCases many = new ManyCases(new Desks(database), BEFORE);
        many.open(database, CASES);
        HttpVisitor officer = site.employee("ida");
        watch.time("page: inbox", () -> page(officer, "/sagsbehandling"));
        watch.time("page: inbox, page 100", () -> page(officer, "/sagsbehandling?side=100"));
        SearchOverHttp open = new SearchOverHttp(officer);
        String found = open.search("ydelse");
        watch.time("page: search", () -> page(officer, found));
        Iterator<String> words = Stream.iterate(1, n -> n + 1)
                .map(n -> n % 2 == 0 ? "ydelse" : "bolig")
                .iterator();
        watch.time("page: search, as it is sent", () -> open.search(words.next()));
        watch.time("page: case", () -> page(officer, "/sagsbehandling/BR-2026-000005"));
        try (ExecutorService door = Executors.newSingleThreadExecutor()) {
            Future<?> day = door.submit(() -> {
                many.arrive(database, NEW_A_DAY, APART);
                return null;
            });
            while (!day.isDone()) {
                watch.time("page: inbox, as new ones come", () -> page(officer, "/sagsbehandling"));
                watch.time("page: search, as new ones come", () -> page(officer, found));
            }
            day.get();
        }
        site.stop();
    }

    private static void page(HttpVisitor officer, String address) {
        String page = officer.get(address).body();
        if (!page.contains("BR-2026-")) {
            throw new AssertionError("Not the page " + address);
        }
    }

    private void search(String typed) {
        desks.inbox.find(Desks.OFFICER, new Wanted(new Inbox.Everything(), Optional.empty(), typed, 1));
    }

    private static void silence() {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.ERROR);
    }
}
