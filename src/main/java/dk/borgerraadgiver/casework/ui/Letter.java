package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.InquiryLetter;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A letter of the office: the same words as a page and as a PDF. Nothing but the case number stands in its title (R26).
 *
 * @param greeting nothing, where it is to an office
 * @param signature who answers for it; nothing, where its head says so
 */
record Letter(String title, List<String> head, Optional<String> greeting, List<Part> parts, List<String> signature) {
    Letter {
        head = List.copyOf(head);
        parts = List.copyOf(parts);
        signature = List.copyOf(signature);
    }

    record Part(String heading, List<String> paragraphs) {
        Part {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What the administration was asked, as it was sent. */
    static Letter inquiry(CaseNumber number, CaseInquiry inquiry, Authority office, CaseTexts words) {
        InquiryLetter letter = inquiry.letter();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(words.text("inquiry.question"), List.of(letter.question())));
        letter.shown().forEach(section -> parts.add(new Part(section.title(), rows(section))));
        parts.add(new Part(
                words.text("inquiry.papers"),
                letter.papers().isEmpty() ? List.of(words.text("inquiry.papers.none")) : letter.papers()));
        return new Letter(
                InquiryLetter.subject(number),
                List.of(
                        words.text("inquiry.to", inquiry.unit()),
                        words.text("inquiry.day", words.dates().day(inquiry.writtenAt())),
                        words.text("inquiry.about", letter.about()),
                        words.text("inquiry.answer-by", words.dates().day(letter.answerBy()))),
                Optional.empty(),
                parts,
                signed(inquiry, office, words));
    }

    /** Who asks, and how the administration reaches them. */
    private static List<String> signed(CaseInquiry inquiry, Authority office, CaseTexts words) {
        return Stream.of(
                        Stream.of(
                                words.text("inquiry.signed"),
                                inquiry.by().name(),
                                office.name().in(Language.DANISH)),
                        office.phone().map(phone -> words.text("inquiry.phone", phone)).stream(),
                        Stream.of(words.text("inquiry.email", office.email())))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .toList();
    }

    /** What the office answered to each point when it closed the case, and what can be done about it. */
    static Optional<Letter> answer(MyCase mine, CaseTexts words) {
        return mine.file().whenClosed().flatMap(then -> then.closed().map(closed -> answer(mine, then, closed, words)));
    }

    private static Letter answer(MyCase mine, CaseFile then, Closed closed, CaseTexts words) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(words.text("answer.outcome"), List.of(words.outcome(closed), closed.text())));
        parts.addAll(points(mine.complaint().answers().points().list(), then, words));
        List<String> ways = ways(mine, words);
        if (!ways.isEmpty()) {
            parts.add(new Part(words.text("answer.then"), ways));
        }
        return new Letter(
                words.text("answer.title", then.number()),
                head(mine, then, words),
                Optional.of(words.text("answer.greeting", mine.complaint().name())),
                parts,
                List.of(
                        words.text("answer.regards"),
                        words.who(then.history().getLast().by(), "by.citizen")));
    }

    private static List<String> head(MyCase mine, CaseFile then, CaseTexts words) {
        String to = words.text("answer.to", mine.complaint().name());
        String day = words.text("answer.day", words.dates().day(then.movedAt()));
        return mine.file().stage().open() ? List.of(to, day, words.text("answer.again")) : List.of(to, day);
    }

    private static List<Part> points(List<Point> points, CaseFile then, CaseTexts words) {
        return then.answers().entrySet().stream()
                .filter(answer -> answer.getKey() <= points.size())
                .map(answer -> point(points.get(answer.getKey() - 1), answer.getValue(), words))
                .toList();
    }

    private static Part point(Point point, PointAnswered answer, CaseTexts words) {
        return new Part(
                words.text("answer.point", answer.point(), words.text("finding." + CaseTexts.key(answer.finding()))),
                List.of(
                        words.text("contest.you-wrote", point.what().text()),
                        words.events().body(answer)));
    }

    private static List<String> ways(MyCase mine, CaseTexts words) {
        return Stream.of(
                        mine.status()
                                .contestUntil()
                                .map(day -> words.text(
                                        "answer.then.contest", words.dates().day(day))),
                        mine.status().dates().appeal().map(words.events()::body),
                        Optional.of(words.text("answer.then.reopen"))
                                .filter(over -> !mine.file().stage().open()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> rows(InquiryLetter.Section section) {
        return section.rows().stream()
                .map(row -> row.label() + "\n" + String.join("\n", row.values()))
                .toList();
    }
}
