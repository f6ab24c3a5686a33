package dk.borgerraadgiver.guidance;

import java.util.Locale;
import java.util.Optional;

/** Where a rule of the gate is written. */
public enum RuleSource {
    /** The adviser's own rules; their address is in the directory, since each municipality has its own. */
    OWN_RULES,
    LOCAL_GOVERNMENT_ACT("https://danskelove.dk/kommunestyrelsesloven/65e"),
    GUIDANCE_DUTY("https://danskelove.dk/forvaltningsloven/7"),
    APPEAL_GUIDANCE("https://danskelove.dk/forvaltningsloven/25"),
    WHISTLEBLOWER_ACT("https://whistleblower.dk");

    private final Optional<String> url;

    RuleSource() {
        this.url = Optional.empty();
    }

    RuleSource(String url) {
        this.url = Optional.of(url);
    }

    public Optional<String> url() {
        return url;
    }

    public String key() {
        return "guidance.source." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
