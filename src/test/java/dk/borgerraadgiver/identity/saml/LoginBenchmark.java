package dk.borgerraadgiver.identity.saml;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What one login costs the server: read, decrypt, verify, check. A measurement, not a test; the README says how to run it. */
final class LoginBenchmark {
    private static final int WARM_UP = 400;
    private static final int MEASURED = 1000;
    private static final int A_SECOND = 50;
    private static final PrintStream OUT = System.out;

    /** With a number of seconds: also a steady fifty logins a second for so long. */
    public static void main(String[] arguments) throws InterruptedException {
        silenceOpenSaml();
        Bench bench = new Bench("mitid");
        List<String> answers = new ArrayList<>();
        for (int made = 0; made < WARM_UP; made++) {
            answers.add(bench.forge().honest());
        }
        answers.forEach(LoginBenchmark::weigh);
        List<Long> nanos = new ArrayList<>();
        for (int round = 0; round < MEASURED; round++) {
            long begin = System.nanoTime();
            weigh(answers.get(round % WARM_UP));
            nanos.add(System.nanoTime() - begin);
        }
        Collections.sort(nanos);
        OUT.printf(
                "one login: median %.1f ms, 95 %% within %.1f ms%n",
                nanos.get(MEASURED / 2) / 1e6, nanos.get(MEASURED * 95 / 100) / 1e6);
        if (arguments.length > 0) {
            steadily(answers, Duration.ofSeconds(Long.parseLong(arguments[0])));
        }
    }

    private static void steadily(List<String> answers, Duration time) throws InterruptedException {
        AtomicInteger wrong = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        long all = time.toSeconds() * A_SECOND;
        long begin = System.nanoTime();
        try (ExecutorService logins = Executors.newFixedThreadPool(2)) {
            for (int number = 0; number < all; number++) {
                TimeUnit.NANOSECONDS.sleep(
                        begin + number * Duration.ofSeconds(1).toNanos() / A_SECOND - System.nanoTime());
                String answer = answers.get(number % WARM_UP);
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
    }

    /** Each with a replay store of its own, so that an answer can be weighed again. */
    private static void weigh(String answer) {
        new Bench("mitid").examined(answer, rule -> true);
    }

    private static void silenceOpenSaml() {
        ((ch.qos.logback.classic.Logger) org.slf4j.LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME))
                .setLevel(ch.qos.logback.classic.Level.ERROR);
    }

    private LoginBenchmark() {}
}
