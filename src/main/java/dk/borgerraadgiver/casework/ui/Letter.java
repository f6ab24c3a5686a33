package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.InquiryLetter;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A letter of the office: the same words as a page and as a PDF. Nothing but the case number stands in its title (R26). */
record Letter(String title, List<String> head, List<Part> parts) {
    Letter {
        head = List.copyOf(head);
        parts = List.copyOf(parts);
    }

    record Part(String heading, List<String> paragraphs) {
        Part {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** What the administration was asked, as it was sent. */
    static Letter inquiry(CaseNumber number, CaseInquiry inquiry, CaseTexts words) {
        InquiryLetter letter = inquiry.letter();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(words.text("inquiry.question"), List.of(letter.question())));
        parts.add(new Part(
                words.text("inquiry.answer-by"),
                List.of(words.text("inquiry.answer-by.text", words.dates().day(letter.answerBy())))));
        letter.shown().forEach(section -> parts.add(new Part(section.title(), rows(section))));
        parts.add(new Part(
                words.text("inquiry.papers"),
                letter.papers().isEmpty() ? List.of(words.text("inquiry.papers.none")) : letter.papers()));
        return new Letter(
                InquiryLetter.subject(number),
                List.of(
                        words.text("inquiry.to", inquiry.unit()),
                        words.text("inquiry.sent", words.dates().day(inquiry.sentAt())),
                        words.text("inquiry.about", letter.about())),
                parts);
    }

    /** What the office answers to each point, and what can be done about it. */
    static Optional<Letter> answer(MyCase mine, CaseTexts words) {
        return mine.file().closed().map(closed -> answer(mine, closed, words));
    }

    private static Letter answer(MyCase mine, Closed closed, CaseTexts words) {
        CaseFile file = mine.file();
        List<Point> points = mine.complaint().answers().points().list();
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(words.text("answer.outcome"), List.of(words.outcome(closed), closed.text())));
        for (int number = 1; number <= points.size(); number++) {
            String what = points.get(number - 1).what().text();
            int point = number;
            Optional.ofNullable(file.answers().get(number))
                    .ifPresent(
                            answer -> parts.add(new Part(words.text("case.point", point), point(what, answer, words))));
        }
        parts.add(new Part(words.text("answer.then"), then(mine, words)));
        return new Letter(
                words.text("answer.title", file.number()),
                List.of(
                        words.text("answer.to", mine.complaint().name()),
                        words.text("answer.day", words.dates().day(file.movedAt()))),
                parts);
    }

    private static Instant closedAt(CaseFile file) {
        return file.history().stream()
                .filter(entry -> entry.event() instanceof Closed)
                .map(Entry::at)
                .reduce(file.receivedAt(), (earlier, later) -> later);
    }

    private static List<String> point(String what, PointAnswered answer, CaseTexts words) {
        return List.of(
                words.text("contest.you-wrote", what),
                words.text("finding." + CaseTexts.key(answer.finding())) + ".",
                words.events().body(answer));
    }

    private static List<String> then(MyCase mine, CaseTexts words) {
        return Stream.of(
                        mine.status()
                                .contestUntil()
                                .map(day -> words.text(
                                        "answer.then.contest", words.dates().day(day))),
                        mine.status().dates().appeal().map(words.events()::body),
                        Optional.of(words.text("answer.then.reopen")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<String> rows(InquiryLetter.Section section) {
        return section.rows().stream()
                .map(row -> row.label() + "\n" + String.join("\n", row.values()))
                .toList();
    }
}
