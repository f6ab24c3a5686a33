package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.EmployeeId;

/** How a mandate ended, other than by its date. */
public sealed interface Ending {
    /** By the party. */
    record Revoked() implements Ending {}

    /** By the representative. */
    record GivenUp() implements Ending {}

    /** The office could not see that it was so. The reason is for the representative to read. */
    record Refused(EmployeeId by, String reason) implements Ending {
        public Refused {
            reason = Said.reason(reason);
        }
    }

    /** The office learnt that it is over. */
    record EndedByOffice(EmployeeId by, String reason) implements Ending {
        public EndedByOffice {
            reason = Said.reason(reason);
        }
    }
}
