package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.representation.PartyCases;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which cases a person has, for them to say which one somebody may see. */
@Component
class OwnCases implements PartyCases {
    private final Cases cases;

    OwnCases(Cases cases) {
        this.cases = cases;
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseNumber> of(Person party) {
        return cases.of(party.id()).stream().map(CaseFile::number).toList();
    }
}
