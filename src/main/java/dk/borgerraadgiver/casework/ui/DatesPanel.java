package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.casework.CaseDates;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.DatePromise;
import dk.borgerraadgiver.casework.Expected;
import dk.borgerraadgiver.casework.Status;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Details;
import dk.borgerraadgiver.web.Passage;
import dk.borgerraadgiver.web.SummaryList;
import dk.borgerraadgiver.web.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates of three kinds, each said to be what it is; and every day that was ever promised (R16, R17). */
class DatesPanel extends Div {
    private final transient CaseTexts words;
    private final LocalDate today;
    private final Language written;

    /**
     * @param toldAppeal the deadline for appeal that nobody but the citizen has read yet
     * @param written the language in which citizen and office write to each other in this case
     */
    DatesPanel(CaseTexts words, Status status, Optional<LocalDate> toldAppeal, LocalDate today, Language written) {
        this.words = words;
        this.today = today;
        this.written = written;
        CaseDates dates = status.dates();
        SummaryList kinds = new SummaryList()
                .row(
                        words.text("dates.law"),
                        List.of(dates.appeal()
                                .map(this::appeal)
                                .or(() -> toldAppeal.map(this::told))
                                .orElseGet(() -> words.text("dates.law.none"))))
                .row(words.text("dates.promise"), List.of(promise(status.expected())));
        dates.estimate().ifPresent(times -> kinds.row(words.text("dates.estimate"), List.of(words.estimate(times))));
        add(Parts.heading(words.text("dates.heading")), kinds);
        if (!dates.promises().isEmpty()) {
            add(new Details(words.text("dates.all"), all(dates.promises())));
        }
    }

    private String appeal(AppealDeadlineNoted noted) {
        return noted.day().isBefore(today)
                ? words.text("dates.law.past", noted.body(), words.dates().day(noted.day()))
                : words.events().body(noted);
    }

    private String told(LocalDate day) {
        return words.text(
                day.isBefore(today) ? "dates.law.told.past" : "dates.law.told",
                words.dates().day(day));
    }

    private String promise(Expected expected) {
        return switch (expected) {
            case Expected.Promised promised -> words.expected(promised);
            case Expected.Overdue overdue -> words.expected(overdue);
            case Expected.Kept kept -> words.expected(kept);
            case Expected.Over over -> words.text("dates.promise.over");
            default -> words.text("dates.promise.none");
        };
    }

    private OrderedList all(List<DatePromise> promises) {
        OrderedList list = new OrderedList();
        promises.forEach(promise -> list.add(new ListItem(
                new Typed(line(promise)),
                new Paragraph(words.text("dates.became." + CaseTexts.key(promise.became()))))));
        return list;
    }

    private Passage line(DatePromise promise) {
        String at = words.dates().day(promise.at());
        String by = words.dates().day(promise.by());
        return promise.instead()
                .map(moved -> words.own(moved.reason(), written)
                        .within(words.text("dates.moved", at, words.dates().day(moved.from()), by, Passage.HERE)))
                .orElseGet(() -> Passage.of(words.text("dates.promised", at, by)));
    }
}
