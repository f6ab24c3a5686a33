package dk.borgerraadgiver.content;

import java.util.Optional;

/**
 * What the privacy page must say and only the operator knows. What is not filled in is shown as missing.
 *
 * @param controller the authority that answers for the data
 * @param retention how long a finished case is kept
 */
public record PrivacyFacts(Wording controller, Reach dataProtectionOfficer, Optional<Wording> retention) {}
