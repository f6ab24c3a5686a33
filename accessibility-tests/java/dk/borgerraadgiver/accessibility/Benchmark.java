package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.Browser.Window;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts bytes over the wire with a cold cache and ends with an error when a budget is broken. */
public final class Benchmark {
    private static final String AHEAD = "/VAADIN/";
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
        List<Wire.Fetched> front = wire.fetched();
        budget("Front page", 40_000, without(front, AHEAD));
        Complaining complaining = new Complaining(visitor);
        visitor.opens("/klag");
        Login.asCitizen(visitor, Login.VILLY);
        complaining.who();
        wire.startCold();
        visitor.opens("/klag/om-hvad");
        List<Wire.Fetched> all = new ArrayList<>(wire.fetched());
        budget("Wizard, first page", 100_000, all);
        Story story = Story.brief();
        complaining.fromAboutToPapers(story);
        complaining.papers();
        visitor.reads("complaint.companion.title");
        all.addAll(wire.fetched());
        budget("Wizard, ten pages", 130_000, all);
        complaining.companion();
        complaining.contact(story);
        complaining.mediation(story);
        complaining.check();
        complaining.consent(story);
        all.addAll(wire.fetched());
        budget("Wizard, all fifteen to the receipt", 155_000, all);
    }

    /** What the front page fetches ahead, quietly, is counted where it is used. */
    private static List<Wire.Fetched> without(List<Wire.Fetched> all, String part) {
        return all.stream().filter(one -> !one.address().contains(part)).toList();
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
