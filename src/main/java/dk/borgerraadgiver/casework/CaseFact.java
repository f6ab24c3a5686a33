package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;

/**
 * Something that another room knows about a case, to be shown with it.
 *
 * @param arguments words, days and minutes
 * @param matters now, to whoever follows the case; the rest tells how it came in
 */
public record CaseFact(String labelKey, String valueKey, List<?> arguments, boolean matters) {
    public CaseFact {
        arguments = List.copyOf(arguments);
    }

    public CaseFact(String labelKey, String valueKey, List<?> arguments) {
        this(labelKey, valueKey, arguments, false);
    }

    public String label(Texts texts) {
        return texts.text(labelKey);
    }

    public String value(Texts texts) {
        return texts.text(valueKey, arguments.toArray());
    }

    /** As the office reads it, where that is worded otherwise than for the citizen. */
    public String valueAtDesk(Texts texts) {
        String own = valueKey + ".desk";
        return texts.has(own) ? texts.text(own, arguments.toArray()) : value(texts);
    }

    /** Asked for a case that the one at the door may see; the rooms that know answer. */
    public interface Source {
        List<CaseFact> of(CaseNumber number);

        /** Whether it also belongs on the receipt. */
        default boolean onReceipt() {
            return false;
        }
    }
}
