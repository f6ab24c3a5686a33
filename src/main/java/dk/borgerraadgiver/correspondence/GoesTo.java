package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.correspondence.RecipientsTable.Turn;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Component;

/** R12: the case says to whom letters and messages go, by the same table by which they go. */
@Component
class GoesTo implements CaseFact.Source {
    private final Addressees addressees;

    GoesTo(Addressees addressees) {
        this.addressees = addressees;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        List<Addressee> told = addressees.of(new Subject.OfCase(number), Occasion.NEWS).stream()
                .filter(one -> one.turn() != Turn.OFFICE)
                .toList();
        boolean several = told.size() > 1;
        return told.stream()
                .map(one ->
                        new CaseFact(label(one, several), one.role().textKey(one.name()), List.of(one.name()), true))
                .toList();
    }

    private static String label(Addressee one, boolean several) {
        if (!several) {
            return "correspondence.goes-to";
        }
        return one.turn() == Turn.FIRST ? "correspondence.goes-to.first" : "correspondence.goes-to.also";
    }
}
