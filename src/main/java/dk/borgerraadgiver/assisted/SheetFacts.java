package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** R31: when the paper came and who wrote, as far as it says, stands with the case. */
@Component
class SheetFacts implements CaseFact.Source {
    private final Sheets sheets;

    SheetFacts(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        return sheets.done(number).map(done -> facts(done.sheet())).orElse(List.of());
    }

    private static List<CaseFact> facts(Sheet sheet) {
        List<CaseFact> facts = new ArrayList<>();
        sheet.head().came().date().ifPresent(came -> facts.add(fact("came", "came.day", came)));
        facts.add(identity(sheet));
        if (!sheet.head().forWhom().isBlank()) {
            facts.add(fact("for-whom", "for-whom.said", sheet.head().forWhom()));
        }
        return facts;
    }

    private static CaseFact identity(Sheet sheet) {
        if (sheet.known().isPresent()) {
            return fact("writer", "citizen.number");
        }
        return sheet.head()
                .born()
                .date()
                .map(born -> fact("writer", "citizen.born", born))
                .orElseGet(() -> fact("writer", sheet.head().name().isBlank() ? "writer.nobody" : "writer.name"));
    }

    private static CaseFact fact(String label, String value, Object... arguments) {
        return new CaseFact("assisted.fact." + label, "assisted.fact." + value, List.of(arguments));
    }
}
