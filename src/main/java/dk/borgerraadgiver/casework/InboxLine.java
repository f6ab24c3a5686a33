package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case in the desk's list, without its history.
 *
 * @param administration its code; empty where the citizen did not know
 * @param waitingSince the last word to the citizen, or else since the complaint came
 * @param inquiryDue by when the administration was asked to answer, while it has not
 * @param appeal the citizen's deadline for appeal, as an officer read it in the decision
 * @param toldAppeal the same as it was told at the gate, until an officer has
 * @param contested a point was not answered, says the citizen; it is for a colleague of the one who answered
 * @param askedAgain the citizen asks to have it opened again
 */
public record InboxLine(
        CaseNumber number,
        String name,
        String administration,
        Whereabouts where,
        Instant receivedAt,
        Instant waitingSince,
        Optional<LocalDate> promise,
        Optional<LocalDate> inquiryDue,
        Optional<LocalDate> appeal,
        Optional<LocalDate> toldAppeal,
        Optional<String> officer,
        boolean contested,
        boolean askedAgain,
        boolean news,
        boolean safety) {}
