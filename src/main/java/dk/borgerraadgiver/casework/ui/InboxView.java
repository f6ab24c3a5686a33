package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import dk.borgerraadgiver.casework.CaseLines.Sort;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.casework.Inbox;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which part of the inbox an address shows. Nothing of a person stands in it, and not what was searched for (R26).
 *
 * @param shown name of the inbox in addresses
 * @param administration its code
 * @param page counted from one
 * @param search under what name the session knows what the officer searched for
 */
record InboxView(String shown, Optional<String> administration, Sort sort, int page, Optional<String> search) {
    static final InboxView ALL = new InboxView("alle", Optional.empty(), Sort.URGENT, 1, Optional.empty());
    private static final String SHOWN = "vis";

    /** Whether the address says which part, or leaves it to others. */
    static boolean isIn(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SHOWN)
                .isPresent();
    }

    static InboxView in(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return new InboxView(
                query.getSingleParameter(SHOWN)
                        .filter(name -> all().anyMatch(name::equals))
                        .orElse(ALL.shown),
                query.getSingleParameter("forvaltning").filter(code -> code.matches("[\\p{L}\\p{N}-]{1,20}")),
                query.getSingleParameter("sorter").flatMap(InboxView::sort).orElse(Sort.URGENT),
                query.getSingleParameter("side")
                        .filter(page -> page.matches("[1-9]\\d{0,4}"))
                        .map(Integer::valueOf)
                        .orElse(1),
                query.getSingleParameter("soegt").filter(name -> name.matches("[0-9a-f-]{36}")));
    }

    static Stream<String> all() {
        return Stream.concat(
                Stream.of(ALL.shown, "mine", "ufordelt", "overskredet"),
                Stream.of(Whereabouts.values()).map(CaseTexts::key));
    }

    static Inbox inbox(String shown) {
        return switch (shown) {
            case "mine" -> new Inbox.Mine();
            case "ufordelt" -> new Inbox.WithoutOfficer();
            case "overskredet" -> new Inbox.Overdue();
            default ->
                Stream.of(Whereabouts.values())
                        .filter(where -> CaseTexts.key(where).equals(shown))
                        .findFirst()
                        .<Inbox>map(Inbox.At::new)
                        .orElseGet(Inbox.Everything::new);
        };
    }

    private static Optional<Sort> sort(String name) {
        return Stream.of(Sort.values())
                .filter(sort -> CaseTexts.key(sort).equals(name))
                .findFirst();
    }

    /** @param words what was searched for; empty for nothing */
    Wanted wanted(String words) {
        Inbox inbox = words.matches("(?i)BR-\\d{4}-\\d{6}") ? new Inbox.Everything() : inbox(shown);
        return new Wanted(inbox, administration, words, sort, page);
    }

    InboxView showing(String other) {
        return new InboxView(other, administration, sort, 1, search);
    }

    InboxView with(Optional<String> other) {
        return new InboxView(shown, other, sort, 1, search);
    }

    InboxView sorted(Sort other) {
        return new InboxView(shown, administration, other, 1, search);
    }

    InboxView at(int other) {
        return new InboxView(shown, administration, sort, other, search);
    }

    InboxView searching(Optional<String> other) {
        return new InboxView(shown, administration, sort, 1, other);
    }

    String address() {
        return Addresses.DESK + query();
    }

    /** A case that was opened from here, so that one can go back and on from it. */
    String address(CaseNumber number) {
        return Addresses.desk(number) + query();
    }

    private String query() {
        return "?" + SHOWN + "=" + shown
                + administration.map(code -> "&forvaltning=" + code).orElse("")
                + (sort == Sort.URGENT ? "" : "&sorter=" + CaseTexts.key(sort))
                + (page > 1 ? "&side=" + page : "")
                + search.map(name -> "&soegt=" + name).orElse("");
    }
}
