package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.GivenConsent;
import dk.borgerraadgiver.assisted.GivenConsent.Way;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.DateText;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/** How the citizen says yes: each way has its own fields. */
record ConsentForm(Form asked) {
    private static final String KEY = "assisted.consent";

    static ConsentForm of(MultiValueMap<String, String> said, Texts texts) {
        return new ConsentForm(new Form(texts, KEY, said)
                .one("way", Way.values())
                .file("paper")
                .optionalLine("witness")
                .optionalDigits("phone")
                .optionalDigits("code")
                .optionalLine("follow")
                .under(Way.PHOTOGRAPHED, "paper")
                .under(Way.SPOKEN, "witness")
                .under(Way.CODE, "phone")
                .under(Way.CODE, "code"));
    }

    String code() {
        return asked.text("code");
    }

    Optional<GivenConsent> read() {
        Optional<Way> way = asked.neededChoice("way", Way.class);
        String typed = asked.text("follow");
        Optional<LocalDate> until = typed.isEmpty() ? Optional.empty() : asked.made("follow", () -> day(typed));
        return way.flatMap(
                        chosen -> asked.made("witness", () -> new GivenConsent(chosen, asked.text("witness"), until)))
                .filter(consent -> asked.isFine());
    }

    /** The field at which a refusal of the desk can be put right. */
    String fieldOf(Rejected no) {
        if (no.textKey().contains(".code-")) {
            return "code";
        }
        return no.textKey().contains(".follow-") ? "follow" : "way";
    }

    private static LocalDate day(String typed) {
        String[] parts = typed.strip().split("[\\s./-]+");
        Optional<LocalDate> day =
                parts.length == 3 ? new DateText(parts[0], parts[1], parts[2]).date() : Optional.empty();
        return day.orElseThrow(() -> new Rejected("assisted.refused.follow-until"));
    }
}
