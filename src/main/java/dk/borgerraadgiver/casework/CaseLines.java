package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Cases as lines, for lists and searches over very many of them. Only for case officers: who asks sees all. */
public interface CaseLines {
    /** What a line says of the complaint; the rest follows from the history. */
    void describe(CaseNumber number, Described described);

    /** Cases without a line, from before there were any, or without a description. */
    List<CaseNumber> missing();

    void make(CaseFile file);

    /** In the order that is wanted; where it is by urgency, of cases that are over the latest first. */
    Found find(Wanted wanted, int atMost, EmployeeId officer, LocalDate today);

    /** Other cases of the same party. Newest first. */
    List<InboxLine> earlier(CaseNumber number);

    /** Cases since then with the same administration and a subject in common. Newest first. */
    Found alike(CaseNumber number, Instant since, int atMost);

    /** From received to closed, of cases closed since then; with a number, of those with the same administration. */
    List<Duration> handlingTimes(Instant since, Optional<CaseNumber> like);

    /**
     * @param words all that can be searched for
     * @param toldAppeal the deadline for appeal that was told at the gate
     */
    record Described(
            String name, String administration, List<String> kinds, String words, Optional<LocalDate> toldAppeal) {
        public Described {
            kinds = List.copyOf(kinds);
        }

        public Described(String name, String administration, List<String> kinds, String words) {
            this(name, administration, kinds, words, Optional.empty());
        }
    }

    /**
     * @param administration its code; nothing for all
     * @param words that all stand in the complaint, a name, or a case number; empty for all
     * @param page counted from one
     */
    record Wanted(Inbox inbox, Optional<String> administration, String words, Sort sort, int page) {
        public Wanted(Inbox inbox, Optional<String> administration, String words, int page) {
            this(inbox, administration, words, Sort.URGENT, page);
        }

        public static Wanted of(Inbox inbox) {
            return new Wanted(inbox, Optional.empty(), "", 1);
        }

        Wanted at(int other) {
            return new Wanted(inbox, administration, words, sort, other);
        }
    }

    enum Sort {
        /** What people wrote down that makes it pressing, then who has waited longest. */
        URGENT,
        WAITING,
        PROMISE,
        NUMBER,
        NAME,
        ADMINISTRATION,
        OFFICER
    }

    /**
     * @param all how many there are, of which these are one page
     * @param page counted from one
     * @param atMost how many stand on a page
     */
    record Found(List<InboxLine> lines, int all, int page, int atMost) {
        public Found {
            lines = List.copyOf(lines);
        }

        public int pages() {
            return Math.max(1, Math.ceilDiv(all, atMost));
        }
    }
}
