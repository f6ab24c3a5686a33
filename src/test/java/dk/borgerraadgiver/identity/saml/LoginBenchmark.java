package dk.borgerraadgiver.identity.saml;

import com.zaxxer.hikari.HikariDataSource;
import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.identity.postgres.SeenInPostgres;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one login costs the server: read, decrypt, verify, check, and remember in PostgreSQL that it was used. Each login has
 * an answer of its own, as in life. A measurement that fails when it is too slow; the README says how to run it.
 */
final class LoginBenchmark {
    private static final int WARM_UP = 600;
    private static final int MEASURED = 1000;
    private static final int A_SECOND = 50;
    private static final double MEDIAN_MILLIS = 15;
    private static final PrintStream OUT = System.out;

    private final Bench bench = new Bench("mitid");
    private final Expected expected = bench.expected();
    private final Examination examination;

    private LoginBenchmark(SeenAssertions seen) {
        examination = new Examination(seen, rule -> true);
    }

    /** With a number of seconds: also a steady fifty logins a second for so long. */
    public static void main(String[] arguments) throws InterruptedException {
        silence();
        boolean fine;
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(TestDatabase.with("identity"));
            LoginBenchmark benchmark = new LoginBenchmark(SeenInPostgres.on(pool));
            fine = benchmark.isQuick();
            if (arguments.length > 0) {
                fine &= benchmark.isSteady(Duration.ofSeconds(Long.parseLong(arguments[0])));
            }
        }
        System.exit(fine ? 0 : 1);
    }

    private boolean isQuick() {
        answers(WARM_UP).forEach(this::weigh);
        List<Long> nanos = new ArrayList<>();
        for (String answer : answers(MEASURED)) {
            long begin = System.nanoTime();
            weigh(answer);
            nanos.add(System.nanoTime() - begin);
        }
        Collections.sort(nanos);
        double median = nanos.get(MEASURED / 2) / 1e6;
        OUT.printf(
                "one login: median %.1f ms (at most %.0f), 95 %% within %.1f ms%n",
                median, MEDIAN_MILLIS, nanos.get(MEASURED * 95 / 100) / 1e6);
        return median <= MEDIAN_MILLIS;
    }

    private boolean isSteady(Duration time) throws InterruptedException {
        int all = (int) time.toSeconds() * A_SECOND;
        Queue<String> answers = new ArrayDeque<>(answers(all));
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        long begin = System.nanoTime();
        try (ExecutorService logins = Executors.newFixedThreadPool(2)) {
            for (int number = 0; number < all; number++) {
                TimeUnit.NANOSECONDS.sleep(
                        begin + number * Duration.ofSeconds(1).toNanos() / A_SECOND - System.nanoTime());
                String answer = answers.remove();
                logins.execute(() -> {
                    try {
                        weigh(answer);
                        done.incrementAndGet();
                    } catch (RuntimeException refused) {
                        wrong.incrementAndGet();
                    }
                });
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        OUT.printf(
                "%d logins in %.1f s (%.1f a second), %d errors%n",
                done.get(), seconds, done.get() / seconds, wrong.get());
        return wrong.get() == 0 && done.get() == all && seconds < time.toSeconds() * 1.02;
    }

    private List<String> answers(int number) {
        List<String> answers = new ArrayList<>();
        for (int made = 0; made < number; made++) {
            answers.add(bench.forge().honest());
        }
        return answers;
    }

    private void weigh(String answer) {
        examination.of(answer, expected);
    }

    private static void silence() {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.ERROR);
    }
}
