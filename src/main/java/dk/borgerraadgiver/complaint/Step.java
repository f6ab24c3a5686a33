package dk.borgerraadgiver.complaint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The steps of the wizard in their order; each has one address. */
public enum Step {
    WHO("hvem"),
    ABOUT("om-hvad"),
    PLACE("forvaltning"),
    POINTS("punkter"),
    BEFORE("tidligere"),
    MEANING("betydning"),
    DISCRIMINATION("diskrimination"),
    PAPERS("papirer"),
    COMPANION("bisidder"),
    CONTACT("kontakt"),
    MEDIATION("maegling"),
    CHECK("tjek"),
    CONSENT("samtykke");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** Last part of the address: {@code /klag/<path>}. */
    public String path() {
        return path;
    }

    /** Address within the site. */
    public String address() {
        return "/klag/" + path;
    }

    /** {@code complaint.about}: every text of the step begins so. */
    public String key() {
        return "complaint." + name().toLowerCase(Locale.ROOT);
    }

    /** Some steps only show: who is logged in, and the answers to check. */
    public boolean asks() {
        return this != WHO && this != CHECK;
    }

    public static Optional<Step> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }
}
