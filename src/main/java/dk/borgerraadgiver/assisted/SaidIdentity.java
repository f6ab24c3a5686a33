package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;

/** Who the citizen says they are: as much as they have and want to give. */
public sealed interface SaidIdentity {
    /** With this, the case is there when they log in themselves one day. */
    record WithCivilNumber(String name, CivilNumber number) implements SaidIdentity {
        public WithCivilNumber {
            name = named(name);
        }
    }

    record WithBirthDate(String name, LocalDate born) implements SaidIdentity {
        public WithBirthDate {
            name = named(name);
        }
    }

    /** Somebody without papers. The name may be what they are called, or nothing; the year is what they remember. */
    record WithYear(String name, int year) implements SaidIdentity {
        public WithYear {
            name = name.isBlank() ? "" : named(name);
        }
    }

    private static String named(String name) {
        String said = name.strip();
        if (said.isEmpty()) {
            throw new Rejected("assisted.refused.name-missing");
        }
        if (said.length() > 200) {
            throw new Rejected("assisted.refused.too-long", 200);
        }
        return said;
    }
}
