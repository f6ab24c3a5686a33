package dk.borgerraadgiver.casework;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Takes the time of something, again and again, and remembers whether all was fast enough. */
final class Stopwatch {
    private static final int TIMES = 60;
    private static final double MOST_MILLIS = 200;
    private static final PrintStream OUT = System.out;

    private boolean fine = true;

    boolean isFine() {
        return fine;
    }

    void time(String what, Runnable action) {
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
}
