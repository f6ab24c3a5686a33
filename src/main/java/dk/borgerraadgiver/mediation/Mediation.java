package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.By;
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
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Mægling (R20): from the first word of it to its end. Where it stands is read off what happened.
 *
 * @param version counts the changes, so that two do not overwrite each other
 */
public record Mediation(MediationId id, CaseNumber number, List<Line> history, int version) {
    public Mediation {
        history = List.copyOf(history);
    }

    /** The only two ways to begin: the citizen asks, or the office offers. */
    static Mediation opened(CaseNumber number, By by, Instant at, MediationEvent event, Setting setting) {
        boolean asked = event instanceof AskedFor && by.onCitizensSide();
        boolean offered = event instanceof Offered && by instanceof By.Officer;
        if (!asked && !offered) {
            throw new Rejected("mediation.refused.not-yours-to-do");
        }
        if (!setting.allows(event, Phase.PROPOSED)) {
            throw new Rejected("mediation.refused.not-now");
        }
        return new Mediation(MediationId.fresh(), number, List.of(new Line(1, at, by, event)), 1);
    }

    /** The only way in which it goes on. What the rules or the one who acts do not allow cannot be made. */
    Mediation with(By by, Instant at, MediationEvent event, Setting setting) {
        if (!new Right(this, setting).allows(by, event)) {
            throw new Rejected("mediation.refused.not-yours-to-do");
        }
        if (!phase().allows(event) || !setting.allows(event, phase())) {
            throw new Rejected("mediation.refused.not-now");
        }
        switch (event) {
            case SaidYes yes -> must(!hasSaidYes(yes.side()), "mediation.refused.not-now");
            case Begun begun -> must(bothHaveSaidYes(), "mediation.refused.both-yes"); // R20
            case Released released -> must(!isReleased(released.line()), "mediation.refused.not-now");
            case Confirmed confirmed -> mustBeTheLatestText(confirmed);
            default -> {}
        }
        Line line = new Line(history.size() + 1, at, by, event);
        return new Mediation(
                id, number, Stream.concat(history.stream(), Stream.of(line)).toList(), version + 1);
    }

    public Phase phase() {
        if (latest(Stopped.class).isPresent()) {
            return Phase.STOPPED;
        }
        if (agreement().filter(Agreement::holds).isPresent()) {
            return Phase.AGREED;
        }
        return latest(Begun.class).isPresent() ? Phase.RUNNING : Phase.PROPOSED;
    }

    /** What this reader may see of it, and no more (R23). */
    public Mediation seenBy(Reader reader) {
        return new Mediation(
                id,
                number,
                history.stream().filter(line -> reader.maySee(line, this)).toList(),
                version);
    }

    public Set<Topic> topics() {
        return switch (history.getFirst().event()) {
            case AskedFor asked -> asked.topics();
            case Offered offered -> offered.topics();
            default -> Set.of();
        };
    }

    /** When that side said yes; to ask is to say yes. */
    public Optional<Line> yes(Side side) {
        return history.stream()
                .filter(line -> switch (line.event()) {
                    case AskedFor asked -> side == Side.CITIZEN;
                    case SaidYes yes -> yes.side() == side;
                    default -> false;
                })
                .findFirst();
    }

    public boolean hasSaidYes(Side side) {
        return yes(side).isPresent();
    }

    public boolean bothHaveSaidYes() {
        return hasSaidYes(Side.CITIZEN) && hasSaidYes(Side.ADMINISTRATION);
    }

    public Optional<By.Officer> mediator() {
        return latest(MediatorNamed.class).map(Line::by).map(by -> by instanceof By.Officer officer ? officer : null);
    }

    public Optional<Meeting> meeting() {
        return latest(MeetingSet.class).map(line -> ((MeetingSet) line.event()).meeting());
    }

    public Optional<Needs> needs() {
        return latest(NeedsTold.class).map(line -> ((NeedsTold) line.event()).needs());
    }

    /** The latest text, and who has said yes to it. */
    public Optional<Agreement> agreement() {
        return latest(AgreementWritten.class).map(written -> {
            Set<Side> confirmed = EnumSet.noneOf(Side.class);
            history.forEach(line -> {
                if (line.event() instanceof Confirmed yes && yes.line() == written.position()) {
                    confirmed.add(yes.side());
                }
            });
            return new Agreement(written.position(), ((AgreementWritten) written.event()).text(), confirmed);
        });
    }

    public Optional<Stopped> stopped() {
        return latest(Stopped.class).map(line -> (Stopped) line.event());
    }

    public boolean isReleased(int position) {
        return history.stream()
                .anyMatch(line -> line.event() instanceof Released released && released.line() == position);
    }

    /** What was said in a round on this line, as far as it is here to be seen. */
    Optional<Said> said(int position) {
        return history.stream()
                .filter(line -> line.position() == position && line.event() instanceof Said)
                .map(line -> (Said) line.event())
                .findFirst();
    }

    private Optional<Line> latest(Class<? extends MediationEvent> kind) {
        return history.reversed().stream()
                .filter(line -> kind.isInstance(line.event()))
                .findFirst();
    }

    private void mustBeTheLatestText(Confirmed confirmed) {
        must(
                agreement()
                        .filter(text -> text.line() == confirmed.line()
                                && !text.confirmedBy().contains(confirmed.side()))
                        .isPresent(),
                "mediation.refused.text-changed");
    }

    private static void must(boolean held, String refusal) {
        if (!held) {
            throw new Rejected(refusal);
        }
    }
}
