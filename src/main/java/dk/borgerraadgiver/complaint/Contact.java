package dk.borgerraadgiver.complaint;

import java.util.Optional;
import java.util.Set;

/**
 * How the person wants to be reached, and what they need to take part.
 *
 * @param place where a message can be left, for whoever has no address
 * @param through somebody who passes messages on, and how to reach them
 * @param neutral notices that do not name the sender, for those whose post or telephone others see
 */
public record Contact(
        Optional<Channel> channel,
        Words email,
        Words phone,
        Words street,
        Words postcode,
        Words city,
        Words hours,
        Words place,
        Words through,
        Set<Neutral> neutral,
        Optional<Spoken> spoken,
        Words otherLanguage,
        Set<Need> needs,
        Words needsText)
        implements Answer {
    public static final Contact NONE = new Contact(
            Optional.empty(),
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Set.of(),
            Optional.empty(),
            Words.NONE,
            Set.of(),
            Words.NONE);

    public Contact {
        neutral = Sets.inOrder(Neutral.class, neutral);
        needs = Sets.inOrder(Need.class, needs);
    }

    /** For whoever has an address or a number of their own. */
    public Contact(
            Optional<Channel> channel,
            Words email,
            Words phone,
            Words street,
            Words postcode,
            Words city,
            Words hours,
            Set<Neutral> neutral,
            Optional<Spoken> spoken,
            Words otherLanguage,
            Set<Need> needs,
            Words needsText) {
        this(
                channel,
                email,
                phone,
                street,
                postcode,
                city,
                hours,
                Words.NONE,
                Words.NONE,
                neutral,
                spoken,
                otherLanguage,
                needs,
                needsText);
    }

    @Override
    public Step step() {
        return Step.CONTACT;
    }

    @Override
    public Contact asAsked() {
        return new Contact(
                channel,
                Questions.EMAIL.in(this, Words.NONE),
                Questions.PHONE.in(this, Words.NONE),
                Questions.STREET.in(this, Words.NONE),
                Questions.POSTCODE.in(this, Words.NONE),
                Questions.CITY.in(this, Words.NONE),
                Questions.HOURS.in(this, Words.NONE),
                Questions.PLACE_FOR_MESSAGES.in(this, Words.NONE),
                Questions.THROUGH.in(this, Words.NONE),
                neutral,
                spoken,
                Questions.OTHER_LANGUAGE.in(this, Words.NONE),
                needs,
                needsText);
    }

    public boolean by(Channel channel) {
        return this.channel.filter(channel::equals).isPresent();
    }

    public boolean isNeutral() {
        return !neutral.isEmpty();
    }

    /** How the news comes: a notice without content (R25), a letter, a call, or where and by whom they are met. */
    public enum Channel implements Choice {
        EMAIL,
        SMS,
        LETTER,
        PHONE,
        DIGITAL_POST,
        PLACE,
        SOMEONE
    }

    /** A single tick. */
    public enum Neutral implements Choice {
        YES
    }

    /** The language to speak and write. */
    public enum Spoken implements Choice {
        DANISH,
        ENGLISH,
        OTHER
    }

    /** What the person needs to take part on an equal footing. */
    public enum Need implements Choice {
        INTERPRETER,
        SIGN_LANGUAGE,
        LARGE_PRINT,
        SCREEN_READER,
        EASY_TO_READ,
        MORE_TIME,
        STEP_FREE_ACCESS,
        OTHER
    }
}
