package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.UUID;

/** What a notice belongs to: a case, a letter of one, or a complaint that has not been sent yet. */
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

    /** @param letter position of the entry in the case's history that it was written in */
    record OfLetter(CaseNumber number, int letter) implements Subject {
        @Override
        public String written() {
            return number.value() + "/" + letter;
        }
    }

    static Subject read(String written) {
        if (!written.startsWith("BR-")) {
            return new OfDraft(new ComplaintId(UUID.fromString(written)));
        }
        int letter = written.indexOf('/');
        return letter < 0
                ? new OfCase(new CaseNumber(written))
                : new OfLetter(
                        new CaseNumber(written.substring(0, letter)), Integer.parseInt(written.substring(letter + 1)));
    }
}
