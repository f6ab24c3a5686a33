package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.FinalAnswer;
import dk.borgerraadgiver.casework.InquiryLetter;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter of the office: the same words as a page and as a PDF. Nothing but the case number stands in its title (R26).
 *
 * @param greeting nothing, where it is to an office
 * @param signature who answers for it
 */
record Letter(String title, List<String> head, Optional<String> greeting, List<Part> parts, List<String> signature) {
    Letter {
        head = List.copyOf(head);
        parts = List.copyOf(parts);
        signature = List.copyOf(signature);
    }

    /** @param asked questions with what was answered to them, below the passages */
    record Part(String heading, List<Passage> passages, List<Asked> asked) {
        Part {
            passages = List.copyOf(passages);
            asked = List.copyOf(asked);
        }

        Part(String heading, List<Passage> passages) {
            this(heading, passages, List.of());
        }

        /** In print, which has one language. */
        public List<String> paragraphs() {
            return passages.stream().map(Passage::text).toList();
        }
    }

    record Asked(String question, Passage said) {
        /** In print. */
        public String answer() {
            return said.text();
        }
    }

    /** What the administration is asked, and what it is shown. */
    static Letter inquiry(CaseNumber number, CaseInquiry inquiry, Authority office, CaseTexts words) {
        InquiryLetter letter = inquiry.letter();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(words.text("inquiry.question"), List.of(Passage.of(letter.question()))));
        parts.add(new Part(words.text("inquiry.shown"), List.of(Passage.of(words.text("inquiry.shown.text")))));
        letter.shown().forEach(section -> parts.add(new Part(section.title(), List.of(), asked(section, words))));
        parts.add(new Part(
                words.text("inquiry.papers"),
                (letter.papers().isEmpty() ? List.of(words.text("inquiry.papers.none")) : letter.papers())
                        .stream().map(Passage::of).toList()));
        return new Letter(
                InquiryLetter.subject(number),
                head(inquiry, words),
                Optional.empty(),
                parts,
                signed(inquiry, office, words));
    }

    private static List<String> head(CaseInquiry inquiry, CaseTexts words) {
        InquiryLetter letter = inquiry.letter();
        return Stream.of(
                        Optional.of(words.text("inquiry.to", inquiry.unit())),
                        letter.to().map(person -> words.text("inquiry.to.person", person)),
                        Optional.of(words.text("inquiry.day", words.dates().day(inquiry.writtenAt()))),
                        Optional.of(words.text("inquiry.about", letter.about())),
                        Optional.of(
                                words.text("inquiry.answer-by", words.dates().day(letter.answerBy()))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who asks, and how the administration reaches them. */
    private static List<String> signed(CaseInquiry inquiry, Authority office, CaseTexts words) {
        return Stream.of(
                        Stream.of(words.text("inquiry.signed")),
                        inquiry.by().signature().stream(),
                        Stream.of(office.name().in(Language.DANISH)),
                        office.phone().map(phone -> words.text("inquiry.phone", phone)).stream(),
                        Stream.of(words.text("inquiry.email", office.email())))
                .flatMap(lines -> lines)
                .toList();
    }

    /** The answer that the citizen got, also when the case was opened again since. */
    static Optional<Letter> answer(MyCase mine, CaseTexts words) {
        return FinalAnswer.of(mine.file())
                .map(given -> answer(given, mine.complaint(), words))
                .map(letter -> mine.file().stage().open() ? letter.above(words.text("answer.again")) : letter);
    }

    /** What the office answered to each point when it closed the case, and what could be done about it. */
    static Letter answer(FinalAnswer answer, Complaint.Submitted complaint, CaseTexts words) {
        Language written = complaint.language();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                words.text("answer.outcome"),
                List.of(
                        Passage.of(words.outcome(answer.closed())),
                        words.own(answer.closed().text(), written))));
        parts.addAll(points(complaint.answers().points().list(), answer, words, words.events(written)));
        parts.add(new Part(words.text("answer.then"), ways(answer, words)));
        return new Letter(
                words.text("answer.title", answer.number()),
                List.of(
                        words.text("answer.to", complaint.name()),
                        words.text("answer.day", words.dates().day(answer.at()))),
                Optional.of(words.text("answer.greeting", complaint.name())),
                parts,
                List.of(words.text("answer.regards"), words.who(answer.by(), "by.citizen")));
    }

    private Letter above(String line) {
        return new Letter(title, Stream.concat(head.stream(), Stream.of(line)).toList(), greeting, parts, signature);
    }

    private static List<Part> points(List<Point> points, FinalAnswer given, CaseTexts words, EventTexts events) {
        return given.answers().entrySet().stream()
                .filter(answer -> answer.getKey() <= points.size())
                .map(answer -> point(points.get(answer.getKey() - 1), answer.getValue(), words, events))
                .toList();
    }

    private static Part point(Point point, PointAnswered answer, CaseTexts words, EventTexts events) {
        return new Part(
                words.text("answer.point", answer.point(), words.text("finding." + CaseTexts.key(answer.finding()))),
                List.of(
                        words.own(point.what().text(), events.written())
                                .within(words.text("contest.you-wrote", Passage.HERE)),
                        events.told(answer)));
    }

    private static List<Passage> ways(FinalAnswer answer, CaseTexts words) {
        return Stream.of(
                        answer.contestUntil()
                                .map(day -> words.text(
                                        "answer.then.contest", words.dates().day(day))),
                        answer.appeal().map(words.events()::body),
                        Optional.of(words.text("answer.then.reopen")))
                .flatMap(Optional::stream)
                .map(Passage::of)
                .toList();
    }

    private static List<Asked> asked(InquiryLetter.Section section, CaseTexts words) {
        return section.rows().stream()
                .map(row -> new Asked(row.label(), answered(row, words)))
                .toList();
    }

    private static Passage answered(InquiryLetter.Row row, CaseTexts words) {
        String text = String.join("\n", row.values());
        return row.written().map(language -> words.own(text, language)).orElseGet(() -> Passage.of(text));
    }
}
