package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The way through the wizard, as one person goes it with their story; with or without a mistake at every step. */
final class Complaining {
    private final Visitor visitor;
    private final boolean mistakes;
    private boolean carried;
    private boolean leavesOut;
    private Optional<Path> paper = Optional.empty();

    Complaining(Visitor visitor) {
        this(visitor, false);
    }

    private Complaining(Visitor visitor, boolean mistakes) {
        this.visitor = visitor;
        this.mistakes = mistakes;
    }

    static Complaining withMistakes(Visitor visitor) {
        return new Complaining(visitor, true);
    }

    /** The gate was asked first, and its answers are already filled in. */
    Complaining comingFromTheGate() {
        carried = true;
        return this;
    }

    /** And does not want them to be sent. */
    Complaining leavingOutTheGate() {
        leavesOut = true;
        return this;
    }

    Complaining bringing(Path file) {
        paper = Optional.of(file);
        return this;
    }

    /** From the second step, until papers are asked for. */
    void fromAboutToPapers(Story story) {
        about(story);
        place(story);
        points(story);
        before(story);
        meaning(story);
        discrimination(story);
    }

    /** From the papers, until one is asked to consent. */
    void fromPapersToConsent(Story story) {
        papers();
        companion();
        contact(story);
        mediation(story);
        check();
    }

    /** From the second step, and back with a case number. */
    String fromAboutToReceipt(Story story) {
        fromAboutToPapers(story);
        fromPapersToConsent(story);
        return consent(story);
    }

    /** From the second step to the last, with a helper who writes: there it is read back before it is sent. */
    void fromAboutToReadBack(Story story) {
        fromAboutToPapers(story);
        fromPapersToConsent(story);
        visitor.reads("complaint.consent.title")
                .chooses("complaint.consent.may-contact", "complaint.consent.may-contact." + story.consent())
                .presses("complaint.helping.read-back")
                .reads("assisted.read-back.title");
    }

    /** Begins; a draft left from another time is thrown away first. */
    void who() {
        beginning();
        visitor.presses("complaint.who.begin");
    }

    /** As far as the first page. */
    void beginning() {
        String start = visitor.words().of("complaint.start.title");
        visitor.until(
                "the first page",
                page -> List.of(start, visitor.words().of("complaint.who.title"))
                        .contains(visitor.heading()));
        if (visitor.heading().equals(start)) {
            visitor.presses("complaint.start.anew").presses("complaint.start.sure.yes");
        }
        visitor.reads("complaint.who.title");
    }

    void about(Story story) {
        visitor.reads("complaint.about.title");
        if (carried) {
            visitor.sees("complaint.from-gate.text");
        } else {
            mistake("complaint.about.kinds", "complaint.about.kinds.missing");
        }
        story.kinds().forEach(kind -> visitor.chooses("complaint.about.kinds", "complaint.about.kinds." + kind));
        if (!carried) {
            mistake("complaint.about.age", "complaint.about.age.missing");
        }
        visitor.chooses("complaint.about.age", "complaint.about.age.within-a-year");
        goOn();
    }

    void place(Story story) {
        visitor.reads("complaint.place.title");
        mistake("complaint.place.administration", "complaint.place.administration.missing");
        visitor.chooses("complaint.place.administration", administration(story));
        if (!story.unit().isEmpty()) {
            visitor.answers("complaint.place.unit", story.unit());
        }
        goOn();
    }

    private String administration(Story story) {
        return story.administration().equals("UNKNOWN")
                ? "complaint.place.administration.unknown"
                : Administrations.named(story.administration(), visitor.words().language());
    }

    void points(Story story) {
        writes(story);
        goOn();
    }

    /** Each point, as far as the list of them. */
    void writes(Story story) {
        visitor.reads("complaint.points.title");
        for (int i = 0; i < story.points().size(); i++) {
            visitor.presses(i == 0 ? "complaint.points.first" : "complaint.points.another")
                    .reads("complaint.points.number", i + 1);
            point(story.points().get(i));
            visitor.reads("complaint.points.title");
        }
    }

    private void point(Story.Point point) {
        if (mistakes) {
            visitor.presses("complaint.points.save")
                    .expectsError("complaint.points.what", "complaint.points.what.missing");
        }
        visitor.answers("complaint.points.what", point.what())
                .answers("complaint.points.where", point.where())
                .answers("complaint.points.when", point.when())
                .answers("complaint.points.wish", point.wish())
                .presses("complaint.points.save");
    }

    void before(Story story) {
        visitor.reads("complaint.before.title");
        if (story.chased().isEmpty()) {
            visitor.chooses("complaint.before.raised", "complaint.before.raised.cannot-alone");
        } else {
            visitor.chooses("complaint.before.raised", "complaint.before.raised.yes")
                    .answers("complaint.before.chased", story.chased())
                    .chooses("complaint.before.reply", "complaint.before.reply.none-yet");
        }
        goOn();
    }

    void meaning(Story story) {
        visitor.reads("complaint.meaning.title").answers("complaint.meaning.meant", story.meaning());
        goOn();
    }

    void discrimination(Story story) {
        visitor.reads("complaint.discrimination.title")
                .chooses("complaint.discrimination.felt", "complaint.discrimination.felt." + story.discrimination());
        goOn();
    }

    void papers() {
        visitor.reads("complaint.papers.title");
        paper.ifPresent(
                file -> visitor.uploads("complaint.papers.upload", file).sees("web.upload.done", file.getFileName()));
        goOn();
    }

    void companion() {
        visitor.reads("complaint.companion.title").chooses("complaint.companion.part", "complaint.companion.part.no");
        goOn();
    }

    void contact(Story story) {
        visitor.reads("complaint.contact.title");
        mistake("complaint.contact.channel", "complaint.contact.channel.missing");
        String field = switch (story.channel()) {
            case "email" -> "complaint.contact.email";
            case "place" -> "complaint.contact.place";
            default -> "complaint.contact.phone";
        };
        visitor.chooses("complaint.contact.channel", "complaint.contact.channel." + story.channel());
        mistake(field, field + ".missing");
        if (mistakes) {
            visitor.answers(field, "???");
            mistake(field, field + ".unusable");
        }
        visitor.answers(field, story.address());
        goOn();
    }

    void mediation(Story story) {
        visitor.reads("complaint.mediation.title")
                .chooses("complaint.mediation.wish", "complaint.mediation.wish." + story.mediation());
        goOn();
    }

    void check() {
        visitor.reads("complaint.check.title");
        if (leavesOut) {
            visitor.presses("complaint.check.gate.leave-out").sees("complaint.check.gate.left-out");
        }
        visitor.presses("complaint.check.go-on");
    }

    String consent(Story story) {
        visitor.reads("complaint.consent.title");
        if (mistakes) {
            visitor.presses("complaint.consent.send")
                    .expectsError("complaint.consent.may-contact", "complaint.consent.may-contact.missing");
        }
        visitor.chooses("complaint.consent.may-contact", "complaint.consent.may-contact." + story.consent())
                .presses("complaint.consent.send");
        return receipt();
    }

    /** The receipt says the number that also stands in the address. */
    String receipt() {
        visitor.reads("casework.receipt.heading").expectsPath("/mine-sager/BR-\\d{4}-\\d{6}/kvittering");
        String number = visitor.path().split("/")[2];
        visitor.sees(number);
        return number;
    }

    private void mistake(String field, String error) {
        if (mistakes) {
            visitor.presses("web.continue").expectsError(field, error);
        }
    }

    private void goOn() {
        visitor.presses("web.continue");
    }
}
