package dk.borgerraadgiver.accessibility;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * The one page that can only be looked at when all others have been: the accessibility statement with the figures of
 * this run, from the jar that they have just been put into.
 */
final class StatementAsPublished {
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    /** The checker of HTML goes deep into its rules; the journeys get as much from the build. */
    private static final long BYTES_OF_STACK = 16_000_000;

    private StatementAsPublished() {}

    /** What is wrong with it in either language, on a desk's screen or a phone; empty when nothing is. */
    static List<String> faults() throws InterruptedException, ExecutionException {
        FutureTask<List<String>> look = new FutureTask<>(StatementAsPublished::found);
        Thread.ofPlatform().stackSize(BYTES_OF_STACK).start(look);
        return look.get();
    }

    private static List<String> found() {
        try (Site site = Site.started();
                Visitors visitors = new Visitors(site, PATIENCE, Watch.Manner.AT_THE_END)) {
            List<String> faults = new ArrayList<>();
            for (Visitor visitor : List.of(visitors.atDesk(), visitors.onPhone())) {
                visitor.opens("/tilgaengelighed");
                faults.addAll(looked(visitor));
                faults.addAll(looked(visitor.switchesLanguage("web.language.other")));
            }
            faults.addAll(visitors.faults());
            return faults;
        }
    }

    private static List<String> looked(Visitor visitor) {
        visitor.sees("lobby.accessibility.figures.pages").sees("lobby.accessibility.figures.rules");
        return CloseLook.judged(visitor.browser());
    }
}
