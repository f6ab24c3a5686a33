package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import dk.borgerraadgiver.casework.Inbox;
import dk.borgerraadgiver.casework.Whereabouts;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which part of the inbox an address shows. Nothing of a person stands in it.
 *
 * @param shown name of the inbox in addresses
 * @param administration its code
 * @param page counted from one
 */
record InboxView(String shown, Optional<String> administration, int page) {
    private static final String ALL = "alle";

    static InboxView in(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        return new InboxView(
                query.getSingleParameter("vis").orElse(ALL),
                query.getSingleParameter("forvaltning").filter(code -> code.matches("[\\p{L}\\p{N}-]{1,20}")),
                query.getSingleParameter("side")
                        .filter(page -> page.matches("[1-9]\\d{0,4}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    static Stream<String> all() {
        return Stream.concat(
                Stream.of(ALL, "mine", "ufordelt", "overskredet"),
                Stream.of(Whereabouts.values()).map(CaseTexts::key));
    }

    Inbox inbox() {
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

    InboxView showing(String other) {
        return new InboxView(other, administration, 1);
    }

    InboxView with(Optional<String> other) {
        return new InboxView(shown, other, 1);
    }

    InboxView at(int other) {
        return new InboxView(shown, administration, other);
    }

    String address() {
        return Addresses.DESK + "?vis=" + shown
                + administration.map(code -> "&forvaltning=" + code).orElse("") + (page > 1 ? "&side=" + page : "");
    }
}
