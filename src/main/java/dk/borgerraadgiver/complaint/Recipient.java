package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Party;
import java.util.Optional;

/**
 * Whose a complaint is, in which language it was written, and what was answered to how they want to be reached.
 *
 * @param onBehalf who wrote it for the citizen: whoever wrote with a mandate answered for themself
 */
public record Recipient(Party party, Language language, Contact contact, Optional<OnBehalf> onBehalf) {
    /** Written by the one whose it is. */
    public Recipient(Party party, Language language, Contact contact) {
        this(party, language, contact, Optional.empty());
    }
}
