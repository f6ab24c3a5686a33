package dk.borgerraadgiver.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of its own that is halted without a word: no hook runs, nothing is closed. */
public final class Halting {
    private static final int HALTED = 137;

    private Halting() {}

    /** Halts this process after so many milliseconds. */
    public static void after(long milliseconds) {
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException sooner) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(HALTED);
        });
        killer.setDaemon(true);
        killer.start();
    }

    /** Runs this class with these arguments to its end. True when it was halted before it was done. */
    public static boolean halts(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Stream.concat(java(main).stream(), Stream.of(arguments)).toList())
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", main.getSimpleName() + ".log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isIn(0, HALTED);
        return process.exitValue() == HALTED;
    }

    private static List<String> java(Class<?> main) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName());
    }
}
