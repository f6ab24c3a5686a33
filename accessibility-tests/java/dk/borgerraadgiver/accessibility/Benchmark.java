package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.Browser.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts bytes over the wire with a cold cache and ends with an error when a budget is broken. */
public final class Benchmark {
    private static final int SHOWN = 12;

    private final List<String> broken = new ArrayList<>();

    public static void main(String[] arguments) {
        Benchmark benchmark = new Benchmark();
        try (Site site = Site.open();
                Visitors visitors = new Visitors(site, Duration.ofSeconds(20), Watch.Manner.NEVER)) {
            benchmark.measure(visitors.unchecked(Browser.of(Window.PHONE).thatCounts()));
        }
        if (!benchmark.broken.isEmpty()) {
            throw new IllegalStateException(String.join("; ", benchmark.broken));
        }
    }

    private void measure(Visitor visitor) {
        Wire wire = new Wire(visitor.browser());
        wire.startCold();
        visitor.opens("/");
        budget("Front page", 50_000, wire.fetched());
        visitor.opens("/klag/hvem");
        visitor.browser();
        wire.startCold();
        visitor.opens("/klag/om-hvad");
        List<Wire.Fetched> all = new ArrayList<>(wire.fetched());
        budget("Wizard, first page", 100_000, all);
        new Complaining(visitor).fromAboutToReceipt(Story.brief());
        all.addAll(wire.fetched());
        budget("Wizard, all pages to the receipt", 130_000, all);
    }

    private void budget(String what, long most, List<Wire.Fetched> fetched) {
        long bytes = fetched.stream().mapToLong(Wire.Fetched::bytes).sum();
        System.out.printf("%-34s %8d bytes in %d requests (budget %d)%n", what, bytes, fetched.size(), most);
        fetched.stream().limit(SHOWN).forEach(one -> System.out.printf("  %8d %s%n", one.bytes(), one.address()));
        if (bytes > most) {
            broken.add("Over budget: " + what + " by " + (bytes - most) + " bytes");
        }
    }
}
