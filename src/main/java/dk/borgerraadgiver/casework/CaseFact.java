package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;

/** Something about how a case came in, to be shown with it. */
public record CaseFact(String labelKey, String valueKey, List<String> arguments) {
    public CaseFact {
        arguments = List.copyOf(arguments);
    }

    public String label(Texts texts) {
        return texts.text(labelKey);
    }

    public String value(Texts texts) {
        return texts.text(valueKey, arguments.toArray());
    }

    /** Asked for a case that the one at the door may see; the rooms that know answer. */
    public interface Source {
        List<CaseFact> of(CaseNumber number);
    }
}
