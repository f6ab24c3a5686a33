package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.casework.CaseEvent.OfMediation;
import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Cases for the room that mediates: who may do this here, and what the history must know. */
@Service
@Transactional
public class MediatedCases {
    private final Cases cases;
    private final SubmittedComplaints complaints;
    private final CaseAccess access;
    private final OfficerDesk officers;
    private final Clock clock;

    MediatedCases(Cases cases, SubmittedComplaints complaints, CaseAccess access, OfficerDesk officers, Clock clock) {
        this.cases = cases;
        this.complaints = complaints;
        this.access = access;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * What the complaint said that matters here.
     *
     * @param wished whether they wished for mediation, or to hear of it
     * @param onlyOverDecision it is over nothing but what a decision says (R22)
     * @param partyName whose case it is
     * @param companyName empty when it is a citizen's
     * @param written the language of the complaint, in which it goes on
     */
    public record Background(
            boolean wished,
            boolean onlyOverDecision,
            String partyName,
            Optional<String> companyName,
            Language written) {
        private static Background of(Complaint.Submitted complaint) {
            return new Background(
                    complaint.answers().mediation().isWished(),
                    complaint.answers().about().kinds().equals(Set.of(About.Kind.DECISION)),
                    complaint.name(),
                    complaint.party() instanceof Party.Company ? Optional.of(complaint.name()) : Optional.empty(),
                    complaint.language());
        }
    }

    /**
     * A case, and who stands at it.
     *
     * @param by as the history would name them
     * @param standing the mandate of the one who looks; nothing, when the case is their own
     */
    public record Seat(CaseFile file, Background background, By by, Optional<Standing> standing) {}

    /** A case as an officer opens it. */
    public record Opened(CaseFile file, Background background) {}

    /**
     * From the citizen's side. What is done with a mandate is written down for the party (R13).
     *
     * @throws NotThere when it does not exist, or not for them, or not for this
     */
    public Seat at(Actor actor, Act act, CaseNumber number) {
        Entitled entitled = access.find(actor, act, number);
        access.record(entitled, act);
        return seat(entitled);
    }

    /** The same, kept from others until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Seat toChange(Actor actor, Act act, CaseNumber number) {
        Entitled entitled = access.findToChange(actor, act, number);
        access.record(entitled, act);
        return seat(entitled);
    }

    /** In the transaction of {@link #toChange}, which has asked whether they may. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Seat seat, OfMediation event) {
        CaseFile after = seat.file().with(seat.by(), clock.instant().truncatedTo(ChronoUnit.MICROS), event);
        cases.save(seat.file(), after);
    }

    /**
     * For an officer, whose reading is recorded.
     *
     * @throws NotThere for everybody but case officers
     */
    public Opened open(Actor actor, CaseNumber number) {
        return opened(officers.open(actor, number, Purpose.MEDIATION));
    }

    /** The case that is already open, as it is now. */
    @Transactional(readOnly = true)
    public Opened again(Actor actor, CaseNumber number) {
        return opened(officers.again(actor, number));
    }

    private Seat seat(Entitled entitled) {
        Complaint.Submitted complaint = complaints
                .find(entitled.file().number(), entitled.party())
                .orElseThrow(() -> new NotThere("complaint"));
        return new Seat(entitled.file(), Background.of(complaint), entitled.by(), entitled.standing());
    }

    private static Opened opened(OfficerCase opened) {
        return new Opened(opened.file(), Background.of(opened.complaint()));
    }
}
