package dk.borgerraadgiver.mediation.ui;

import static dk.borgerraadgiver.web.Passage.below;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.mediation.Line;
import dk.borgerraadgiver.mediation.MediationEvent.AgreementWritten;
import dk.borgerraadgiver.mediation.MediationEvent.AskedFor;
import dk.borgerraadgiver.mediation.MediationEvent.Begun;
import dk.borgerraadgiver.mediation.MediationEvent.Confirmed;
import dk.borgerraadgiver.mediation.MediationEvent.MediatorNamed;
import dk.borgerraadgiver.mediation.MediationEvent.MeetingSet;
import dk.borgerraadgiver.mediation.MediationEvent.NeedsTold;
import dk.borgerraadgiver.mediation.MediationEvent.Offered;
import dk.borgerraadgiver.mediation.MediationEvent.Released;
import dk.borgerraadgiver.mediation.MediationEvent.Said;
import dk.borgerraadgiver.mediation.MediationEvent.SaidYes;
import dk.borgerraadgiver.mediation.MediationEvent.Stopped;
import dk.borgerraadgiver.mediation.Meeting;
import dk.borgerraadgiver.mediation.Needs;
import dk.borgerraadgiver.mediation.Side;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.mediation.Topic;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Passage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A mediation in words (R24).
 *
 * @param theirs texts in the language in which the citizen, the mediator and the office write to each other in this case
 * @param you whether the one who reads is the citizen themself
 */
record MediationTexts(Texts texts, Texts theirs, boolean you) {
    private static final Passage NOTHING = Passage.of("");

    /** Where nothing is shown of what people wrote. */
    MediationTexts(Texts texts, boolean you) {
        this(texts, texts, you);
    }

    Dates dates() {
        return new Dates(texts.language());
    }

    String text(String key, Object... arguments) {
        return texts.text("mediation." + key, arguments);
    }

    /** What the mediator could write to the citizen. */
    String suggestion(String key) {
        return theirs.text("mediation.suggestion." + key);
    }

    /** What somebody wrote in this case. */
    Passage own(String said) {
        return Passage.written(said, theirs.language(), texts.language());
    }

    String refusal(Rejected no) {
        return texts.text(no.textKey(), no.arguments().toArray());
    }

    String topic(Topic topic) {
        return text("topic." + key(topic));
    }

    List<String> topics(Set<Topic> topics) {
        return topics.stream().sorted().map(this::topic).toList();
    }

    String side(Side side) {
        return side == Side.CITIZEN && you ? text("who.you") : text("who." + key(side));
    }

    String heading(Line line) {
        return switch (line.event()) {
            case AskedFor asked -> text("line.asked-for", side(Side.CITIZEN));
            case Offered offered -> text("line.offered");
            case SaidYes yes -> text("line.said-yes", side(yes.side()));
            case MediatorNamed named -> text("line.mediator-named");
            case Begun begun -> text("line.begun");
            case Said said -> text("line.said", side(said.side()));
            case Released released -> ""; // told with the words that were released
            case NeedsTold told -> text("line.needs-told", side(Side.CITIZEN));
            case MeetingSet set -> text("line.meeting-set");
            case AgreementWritten written -> text("line.agreement-written");
            case Confirmed yes -> text("line.confirmed", side(yes.side()));
            case Stopped stopped -> text("line.stopped." + key(stopped.who()));
        };
    }

    Passage body(Line line) {
        return switch (line.event()) {
            case AskedFor asked -> own(asked.words());
            case Offered offered -> own(offered.words());
            case SaidYes yes -> spoken(yes.spoken());
            case MediatorNamed named -> line.by() instanceof By.Officer it ? Passage.of(it.name()) : NOTHING;
            case Begun begun -> own(begun.words());
            case Said said -> below(own(said.words()), spoken(said.spoken()));
            case Released released -> spoken(released.spoken());
            case NeedsTold told -> below(needs(told.needs()), spoken(told.spoken()));
            case MeetingSet set -> meeting(set.meeting());
            case AgreementWritten written -> own(written.text());
            case Confirmed yes -> spoken(yes.spoken());
            case Stopped stopped -> below(own(stopped.words()), spoken(stopped.spoken()));
        };
    }

    Passage needs(Needs needs) {
        return below(
                own(needs.access()),
                needs.companion().isEmpty() ? NOTHING : Passage.of(text("needs.companion.said", needs.companion())));
    }

    private Passage meeting(Meeting meeting) {
        return below(
                Passage.of(text("meeting.when", dates().day(meeting.day()), dates().clock(meeting.at()))),
                where(meeting),
                own(meeting.access()));
    }

    Passage where(Meeting meeting) {
        return own(meeting.place()).within(text(meeting.online() ? "meeting.online" : "meeting.place", Passage.HERE));
    }

    /** The part of a text key that names a constant. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Passage spoken(Optional<Spoken> spoken) {
        return spoken.map(said -> Passage.of(text("line.spoken", said.by(), dates().day(said.on()))))
                .orElse(NOTHING);
    }
}
