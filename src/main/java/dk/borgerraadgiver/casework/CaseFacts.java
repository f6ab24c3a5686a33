package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
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
        return sources.orderedStream()
                .flatMap(source -> source.of(number).stream())
                .toList();
    }
}
