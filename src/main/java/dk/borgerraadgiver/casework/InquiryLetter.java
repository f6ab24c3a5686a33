package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Høringsbrev: what the administration was asked, by when, and all of the case that it was shown. Kept as it was sent.
 *
 * @param about whose case it is, by name
 * @param to a person at the unit, where it is to one
 * @param shown of the complaint, in the words of the letter
 * @param papers names of the papers that went along
 */
public record InquiryLetter(
        String about,
        Optional<String> to,
        String question,
        LocalDate answerBy,
        List<Section> shown,
        List<String> papers) {
    private static final Pattern CIVIL_NUMBER = Pattern.compile("\\b\\d{6}[ -]?\\d{4}\\b");

    public InquiryLetter {
        to = Written.perhaps(to);
        question = Written.said(question);
        shown = List.copyOf(shown);
        papers = List.copyOf(papers);
        if (Stream.concat(to.stream(), Stream.of(question)).anyMatch(InquiryLetter::hasCivilNumber)) {
            throw new Rejected("casework.refused.civil-number");
        }
    }

    /** To the unit, and nobody there in particular. */
    public InquiryLetter(String about, String question, LocalDate answerBy, List<Section> shown, List<String> papers) {
        this(about, Optional.empty(), question, answerBy, shown, papers);
    }

    /** R26: the case number, and nothing of the person. */
    public static String subject(CaseNumber number) {
        return "Høring i sag " + number.value();
    }

    static boolean hasCivilNumber(String text) {
        return CIVIL_NUMBER.matcher(text).find();
    }

    public record Section(String title, List<Row> rows) {
        public Section {
            rows = List.copyOf(rows);
        }
    }

    /** @param written the language of what the person wrote; nothing where the words are ours */
    public record Row(String label, List<String> values, Optional<Language> written) {
        public Row {
            values = List.copyOf(values);
        }

        public Row(String label, List<String> values) {
            this(label, values, Optional.empty());
        }
    }
}
