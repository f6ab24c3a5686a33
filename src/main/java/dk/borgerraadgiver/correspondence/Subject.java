package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.UUID;

/** What a notice belongs to: a case, or a complaint that has not been sent yet. */
public sealed interface Subject {
    String written();

    record OfCase(CaseNumber number) implements Subject {
        @Override
        public String written() {
            return number.value();
        }
    }

    record OfDraft(ComplaintId complaint) implements Subject {
        @Override
        public String written() {
            return complaint.value().toString();
        }
    }

    static Subject read(String written) {
        return written.startsWith("BR-")
                ? new OfCase(new CaseNumber(written))
                : new OfDraft(new ComplaintId(UUID.fromString(written)));
    }
}
