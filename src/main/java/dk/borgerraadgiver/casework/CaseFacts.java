package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that other rooms know about a case. */
@Component
class CaseFacts {
    private final ObjectProvider<CaseFact.Source> sources;

    CaseFacts(ObjectProvider<CaseFact.Source> sources) {
        this.sources = sources;
    }

    List<CaseFact> of(CaseNumber number) {
        return of(number, source -> true);
    }

    List<CaseFact> onReceipt(CaseNumber number) {
        return of(number, CaseFact.Source::onReceipt);
    }

    private List<CaseFact> of(CaseNumber number, Predicate<CaseFact.Source> wanted) {
        return sources.orderedStream()
                .filter(wanted)
                .flatMap(source -> source.of(number).stream())
                .toList();
    }
}
