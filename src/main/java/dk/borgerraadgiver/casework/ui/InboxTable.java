package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dk.borgerraadgiver.casework.CaseLines.Sort;
import dk.borgerraadgiver.casework.InboxLine;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.web.DataTable;
import dk.borgerraadgiver.web.Links;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Cases as lines of a table, with all that tells an officer which to take first. */
final class InboxTable {
    private final CaseTexts words;
    private final LocalDate today;

    InboxTable(CaseTexts words, LocalDate today) {
        this.words = words;
        this.today = today;
    }

    DataTable of(List<InboxLine> lines, String caption, InboxView view) {
        List<String> columns = List.of("case", "party", "administration", "stage", "waiting", "by", "officer", "flags");
        DataTable table = new DataTable(
                caption,
                columns.stream()
                        .map(column -> words.text("desk.column." + column))
                        .toList());
        column(view.sort()).ifPresent(sorted -> table.ascending(columns.indexOf(sorted)));
        lines.forEach(line -> table.row(cells(line, view)));
        return table;
    }

    /** None for what is pressing, which many columns tell together. */
    private static Optional<String> column(Sort sort) {
        return switch (sort) {
            case URGENT -> Optional.empty();
            case NUMBER -> Optional.of("case");
            case NAME -> Optional.of("party");
            case ADMINISTRATION -> Optional.of("administration");
            case WAITING -> Optional.of("waiting");
            case PROMISE -> Optional.of("by");
            case OFFICER -> Optional.of("officer");
        };
    }

    /** Shorter, for a case page: where it stands and since when. */
    DataTable brief(List<InboxLine> lines, String caption) {
        DataTable table = new DataTable(
                caption,
                Stream.of("case", "received", "administration", "stage")
                        .map(column -> words.text("desk.column." + column))
                        .toList());
        lines.forEach(line -> table.row(
                link(line),
                new Span(words.dates().day(line.receivedAt())),
                new Span(administration(line)),
                new Span(stage(line))));
        return table;
    }

    private Component[] cells(InboxLine line, InboxView view) {
        return new Component[] {
            Links.page(view.address(line.number()), line.number().value()),
            new Span(line.name()),
            new Span(administration(line)),
            new Span(stage(line)),
            new Span(waited(line.waitingSince())),
            new Span(line.promise().map(words.dates()::day).orElseGet(() -> words.text("desk.no-date"))),
            new Span(line.officer().orElseGet(() -> words.text("desk.officer.none"))),
            new Span(flags(line))
        };
    }

    private static Component link(InboxLine line) {
        return Links.page(Addresses.desk(line.number()), line.number().value());
    }

    private String administration(InboxLine line) {
        return line.administration().isEmpty() ? words.text("desk.administration.unknown") : line.administration();
    }

    private String stage(InboxLine line) {
        return words.text("desk.stage." + CaseTexts.key(line.where()));
    }

    private String waited(Instant since) {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(since, Time.DENMARK), today);
        if (days == 0) {
            return words.text("desk.days.today");
        }
        return days == 1 ? words.text("desk.days.one") : words.text("desk.days", days);
    }

    private String flags(InboxLine line) {
        List<String> flags = new ArrayList<>();
        flag(flags, line.contested(), "contested");
        flag(flags, line.askedAgain(), "asked-again");
        line.appeal()
                .filter(day -> !day.isBefore(today))
                .ifPresent(day ->
                        flags.add(words.text("desk.flag.appeal", words.dates().day(day))));
        line.toldAppeal()
                .filter(day -> !day.isBefore(today))
                .ifPresent(day -> flags.add(
                        words.text("desk.flag.appeal-told", words.dates().day(day))));
        flag(flags, line.safety(), "safety");
        flag(flags, line.news(), "news");
        flag(flags, line.promise().filter(today::isAfter).isPresent(), "overdue");
        flag(flags, line.inquiryDue().filter(today::isAfter).isPresent(), "inquiry-overdue");
        return flags.isEmpty() ? words.text("desk.flag.none") : String.join(". ", flags);
    }

    private void flag(List<String> flags, boolean raised, String key) {
        if (raised) {
            flags.add(words.text("desk.flag." + key));
        }
    }
}
