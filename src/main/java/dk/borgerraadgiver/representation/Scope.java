package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Set;

/** What a mandate is for. */
public sealed interface Scope {
    boolean covers(CaseNumber number);

    /** Everything the party has with the adviser, now and later. */
    record Everything() implements Scope {
        @Override
        public boolean covers(CaseNumber number) {
            return true;
        }
    }

    /** These cases and no other. */
    record Only(Set<CaseNumber> cases) implements Scope {
        public Only {
            cases = Set.copyOf(cases);
        }

        @Override
        public boolean covers(CaseNumber number) {
            return cases.contains(number);
        }
    }
}
