package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * A mediation in a list, without a word of what is said in it.
 *
 * @param citizenWaits whether the citizen did something that nobody at the office has reacted to
 */
public record Going(
        CaseNumber number, Phase phase, Optional<String> mediator, boolean citizenWaits, Deed last, Instant movedAt) {
    static Going of(Mediation mediation) {
        Line last = mediation.history().getLast();
        return new Going(
                mediation.number(),
                mediation.phase(),
                mediation.mediator().map(By.Officer::name),
                last.by().onCitizensSide(),
                Deed.of(last.event()),
                last.at());
    }
}
