package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A mediation in a list, without a word of what is said in it.
 *
 * @param bothSaidYes whether it waits for nothing but its beginning
 */
public record Going(
        CaseNumber number,
        Phase phase,
        boolean bothSaidYes,
        Optional<String> mediator,
        From from,
        Deed last,
        Instant movedAt) {
    /** Whose news it is, whoever wrote it down. */
    public enum From {
        CITIZEN,
        ADMINISTRATION,
        OFFICE
    }

    static Going of(Mediation mediation) {
        Line last = mediation.history().getLast();
        return new Going(
                mediation.number(),
                mediation.phase(),
                mediation.phase() == Phase.PROPOSED && mediation.bothHaveSaidYes(),
                mediation.mediator().map(By.Officer::name),
                from(last),
                Deed.of(last.event()),
                last.at());
    }

    private static From from(Line line) {
        return switch (line.event()) {
            case MediationEvent.SaidYes yes -> from(yes.side());
            case MediationEvent.Confirmed yes -> from(yes.side());
            case MediationEvent.Stopped stopped ->
                switch (stopped.who()) {
                    case CITIZEN -> From.CITIZEN;
                    case ADMINISTRATION -> From.ADMINISTRATION;
                    case OFFICE -> From.OFFICE;
                };
            default -> line.by().onCitizensSide() ? From.CITIZEN : From.OFFICE;
        };
    }

    private static From from(Side side) {
        return side == Side.CITIZEN ? From.CITIZEN : From.ADMINISTRATION;
    }
}
