package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.complaint.Form.AnyOf;
import dk.borgerraadgiver.complaint.Form.Line;
import dk.borgerraadgiver.complaint.Form.Lines;
import dk.borgerraadgiver.complaint.Form.OneOf;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every question of the complaint, once, in the order in which it is asked. */
public final class Questions {
    public static final int LINE = 200;
    public static final int LINES = 10_000;

    public static final Question<About, Set<About.Kind>> KINDS =
            any(Step.ABOUT, "kinds", About::kinds, About.Kind.values()).must();
    public static final Question<About, Words> OTHER =
            line(Step.ABOUT, "other", About::other).when(about -> about.kinds().contains(About.Kind.OTHER));
    public static final Question<About, Optional<About.Age>> AGE =
            one(Step.ABOUT, "age", About::age, About.Age.values()).must();
    public static final Question<About, Words> WHY_LATE = lines(Step.ABOUT, "why-late", About::whyLate)
            .when(about -> about.age().filter(About.Age.OVER_A_YEAR::equals).isPresent());

    public static final Question<Place, Optional<Place.Office>> ADMINISTRATION = Question.of(
                    Step.PLACE, "administration", new Form.Administration(), Place::administration)
            .must();
    public static final Question<Place, Words> UNIT = line(Step.PLACE, "unit", Place::unit);
    public static final Question<Place, Words> LETTER =
            lines(Step.PLACE, "letter", Place::letter).when(Place::isUnknown);

    public static final Question<Point, Words> WHAT =
            lines(Step.POINTS, "what", Point::what).must();
    public static final Question<Point, Words> WHERE = line(Step.POINTS, "where", Point::where);
    public static final Question<Point, Words> WHEN = line(Step.POINTS, "when", Point::when);
    public static final Question<Point, Words> WISH = lines(Step.POINTS, "wish", Point::wish);

    public static final Question<Before, Optional<Before.Raised>> RAISED =
            one(Step.BEFORE, "raised", Before::raised, Before.Raised.values()).must();
    public static final Question<Before, Words> RAISED_WHEN =
            line(Step.BEFORE, "when", Before::when).when(Before::isRaised);
    public static final Question<Before, Words> RAISED_HOW =
            lines(Step.BEFORE, "how", Before::how).when(Before::isRaised);
    public static final Question<Before, Words> CHASED =
            line(Step.BEFORE, "chased", Before::chased).when(Before::isRaised);
    public static final Question<Before, Optional<Before.Reply>> REPLY =
            one(Step.BEFORE, "reply", Before::reply, Before.Reply.values()).when(Before::isRaised);
    public static final Question<Before, Words> REPLY_TEXT = lines(Step.BEFORE, "reply-text", Before::replyText)
            .when(before -> before.isRaised()
                    && before.reply().filter(Before.Reply.NOT_SATISFIED::equals).isPresent());
    public static final Question<Before, Optional<YesNo>> HAS_LETTER =
            one(Step.BEFORE, "letter", Before::letter, YesNo.values()).when(Before::isRaised);
    public static final Question<Before, Words> WHY_NOT = lines(Step.BEFORE, "why-not", Before::whyNot)
            .when(before ->
                    before.raised().filter(Before.Raised.CANNOT_ALONE::equals).isPresent());

    public static final Question<Meaning, Words> MEANT = lines(Step.MEANING, "meant", Meaning::meant);

    public static final Question<Discrimination, Optional<Discrimination.Felt>> FELT =
            one(Step.DISCRIMINATION, "felt", Discrimination::felt, Discrimination.Felt.values());
    public static final Question<Discrimination, Set<Discrimination.Ground>> GROUNDS = any(
                    Step.DISCRIMINATION, "grounds", Discrimination::grounds, Discrimination.Ground.values())
            .when(Discrimination::isFelt);
    public static final Question<Discrimination, Words> TOLD =
            lines(Step.DISCRIMINATION, "told", Discrimination::told).when(Discrimination::isFelt);

    public static final Question<Papers, Words> NOT_HERE = lines(Step.PAPERS, "not-here", Papers::notHere);

    public static final Question<Companion, Optional<Companion.Takes>> TAKES_PART =
            one(Step.COMPANION, "part", Companion::part, Companion.Takes.values());
    public static final Question<Companion, Words> COMPANION_NAME =
            line(Step.COMPANION, "name", Companion::companionName).when(Companion::takesPart);

    public static final Question<Contact, Optional<Contact.Channel>> CHANNEL = one(
                    Step.CONTACT, "channel", Contact::channel, Contact.Channel.values())
            .must();
    public static final Question<Contact, Words> EMAIL = by(Contact.Channel.EMAIL, "email", Contact::email);
    public static final Question<Contact, Words> PHONE = line(Step.CONTACT, "phone", Contact::phone)
            .when(contact -> contact.by(Contact.Channel.SMS) || contact.by(Contact.Channel.PHONE))
            .must();
    public static final Question<Contact, Words> HOURS =
            line(Step.CONTACT, "hours", Contact::hours).when(contact -> contact.by(Contact.Channel.PHONE));
    public static final Question<Contact, Words> STREET = by(Contact.Channel.LETTER, "street", Contact::street);
    public static final Question<Contact, Words> POSTCODE = by(Contact.Channel.LETTER, "postcode", Contact::postcode);
    public static final Question<Contact, Words> CITY = by(Contact.Channel.LETTER, "city", Contact::city);
    public static final Question<Contact, Words> PLACE_FOR_MESSAGES =
            by(Contact.Channel.PLACE, "place", Contact::place);
    public static final Question<Contact, Words> THROUGH = by(Contact.Channel.SOMEONE, "through", Contact::through);
    public static final Question<Contact, Set<Contact.Neutral>> NEUTRAL =
            any(Step.CONTACT, "neutral", Contact::neutral, Contact.Neutral.values());
    public static final Question<Contact, Optional<Contact.Spoken>> SPOKEN =
            one(Step.CONTACT, "spoken", Contact::spoken, Contact.Spoken.values());
    public static final Question<Contact, Words> OTHER_LANGUAGE = line(
                    Step.CONTACT, "other-language", Contact::otherLanguage)
            .when(contact ->
                    contact.spoken().filter(Contact.Spoken.OTHER::equals).isPresent());
    public static final Question<Contact, Set<Contact.Need>> NEEDS =
            any(Step.CONTACT, "needs", Contact::needs, Contact.Need.values());
    public static final Question<Contact, Words> NEEDS_TEXT = lines(Step.CONTACT, "needs-text", Contact::needsText);

    public static final Question<Mediation, Optional<Mediation.Wish>> MEDIATION =
            one(Step.MEDIATION, "wish", Mediation::wish, Mediation.Wish.values());
    public static final Question<Mediation, Words> MEDIATION_NOTE = lines(Step.MEDIATION, "note", Mediation::note)
            .when(mediation ->
                    mediation.wish().filter(Mediation.Wish.YES::equals).isPresent());

    public static final Question<Consent, Optional<Consent.MayContact>> MAY_CONTACT = one(
                    Step.CONSENT, "may-contact", Consent::mayContact, Consent.MayContact.values())
            .must();
    public static final Question<Consent, Set<Consent.Part>> KEPT =
            any(Step.CONSENT, "kept", Consent::kept, Consent.Part.values());
    public static final Question<Consent, Words> HOLD_BACK = lines(Step.CONSENT, "hold-back", Consent::holdBack);

    private static final List<Question<?, ?>> ALL = List.of(
            KINDS,
            OTHER,
            AGE,
            WHY_LATE,
            ADMINISTRATION,
            UNIT,
            LETTER,
            WHAT,
            WHERE,
            WHEN,
            WISH,
            RAISED,
            RAISED_WHEN,
            RAISED_HOW,
            CHASED,
            REPLY,
            REPLY_TEXT,
            HAS_LETTER,
            WHY_NOT,
            MEANT,
            FELT,
            GROUNDS,
            TOLD,
            NOT_HERE,
            TAKES_PART,
            COMPANION_NAME,
            CHANNEL,
            EMAIL,
            PHONE,
            HOURS,
            STREET,
            POSTCODE,
            CITY,
            PLACE_FOR_MESSAGES,
            THROUGH,
            NEUTRAL,
            SPOKEN,
            OTHER_LANGUAGE,
            NEEDS,
            NEEDS_TEXT,
            MEDIATION,
            MEDIATION_NOTE,
            MAY_CONTACT,
            KEPT,
            HOLD_BACK);

    private Questions() {}

    public static List<Question<?, ?>> all() {
        return ALL;
    }

    public static Stream<Question<?, ?>> at(Step step) {
        return ALL.stream().filter(question -> question.step() == step);
    }

    private static <A> Question<A, Words> line(Step step, String name, Function<A, Words> read) {
        return Question.of(step, name, new Line(LINE), read);
    }

    private static <A> Question<A, Words> lines(Step step, String name, Function<A, Words> read) {
        return Question.of(step, name, new Lines(LINES), read);
    }

    private static <A, C extends Choice> Question<A, Optional<C>> one(
            Step step, String name, Function<A, Optional<C>> read, C[] choices) {
        return Question.of(step, name, new OneOf(List.of(choices)), read);
    }

    private static <A, C extends Choice> Question<A, Set<C>> any(
            Step step, String name, Function<A, Set<C>> read, C[] choices) {
        return Question.of(step, name, new AnyOf(List.of(choices)), read);
    }

    private static Question<Contact, Words> by(Contact.Channel channel, String name, Function<Contact, Words> read) {
        return line(Step.CONTACT, name, read)
                .when(contact -> contact.by(channel))
                .must();
    }
}
