package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.Delivery;
import dk.borgerraadgiver.correspondence.Sms;
import dk.borgerraadgiver.identity.KeyedHash;
import dk.borgerraadgiver.shared.Rejected;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A one-time code to the citizen's phone: whoever reads it out says yes. It tells nothing of the case (R25). */
@Component
class ConsentCodes {
    private static final Duration VALID = Duration.ofMinutes(15);
    private static final int MOST_TRIES = 5;
    private static final int BOUND = 1_000_000;
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().-]{8,25}");

    private final Helps helps;
    private final Sms sms;
    private final Bundles bundles;
    private final KeyedHash hash;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ConsentCodes(Helps helps, Sms sms, Bundles bundles, KeyedHash hash, Clock clock) {
        this.helps = helps;
        this.sms = sms;
        this.bundles = bundles;
        this.hash = hash;
        this.clock = clock;
    }

    /** @throws Rejected when it is no phone number */
    boolean send(HelpId help, String phone, Language language) {
        if (!PHONE.matcher(phone.strip()).matches()) {
            throw new Rejected("assisted.refused.phone");
        }
        String code = "%06d".formatted(random.nextInt(BOUND));
        helps.sent(help, new Helps.SentCode(hashed(help, code), clock.instant().plus(VALID), 0));
        String text = bundles.in(language).text("assisted.consent.sms", code);
        return sms.send(new Sms.Message(phone.strip(), text)) == Delivery.SENT;
    }

    /** @throws Rejected when it is not the one that was sent, or no longer */
    void check(HelpId help, String typed) {
        Helps.SentCode sent = helps.sentCode(help).orElseThrow(() -> new Rejected("assisted.refused.code-not-sent"));
        if (clock.instant().isAfter(sent.until()) || sent.tries() >= MOST_TRIES) {
            throw new Rejected("assisted.refused.code-over");
        }
        if (!MessageDigest.isEqual(sent.hash(), hashed(help, typed.replaceAll("\\s", "")))) {
            helps.sent(help, new Helps.SentCode(sent.hash(), sent.until(), sent.tries() + 1));
            throw new Rejected("assisted.refused.code-wrong");
        }
    }

    private byte[] hashed(HelpId help, String code) {
        return hash.of("consent-code", help.value() + ":" + code);
    }
}
