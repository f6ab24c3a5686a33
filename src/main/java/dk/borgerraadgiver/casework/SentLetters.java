package dk.borgerraadgiver.casework;

import java.util.Optional;

/** The letters that went out with entries of cases, as files that last: for machines that carry a case further. */
public interface SentLetters {
    /** Nothing, where the entry sent none. */
    Optional<Sent> with(CaseFile file, Entry entry);

    /** @param pdf PDF/A-2 with the words that whoever got the letter can open here */
    record Sent(String title, byte[] pdf) {}
}
