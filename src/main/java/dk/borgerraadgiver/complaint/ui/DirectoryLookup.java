package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.borgerraadgiver.content.Administration;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Finds the administration by a place, a topic, or what the letter says. Enter searches; it does not send the page. */
final class DirectoryLookup extends Div {
    private static final String TYPED = "event.target.value";
    private static final int MOST = 4;

    private final Directory directory;
    private final Language language;
    private final Consumer<Administration> chosen;
    private final TextField words;
    private final Div results = new Div();

    DirectoryLookup(Directory directory, Language language, Consumer<Administration> chosen) {
        this.directory = directory;
        this.language = language;
        this.chosen = chosen;
        words = new TextField("search", getTranslation("complaint.place.search"))
                .hint(getTranslation("complaint.place.search.hint"))
                .optional();
        words.getElement()
                .addEventListener(
                        "keydown",
                        event -> search(event.getEventData().get(TYPED).asString()))
                .setFilter("event.key === 'Enter' && (event.preventDefault() || true)")
                .addEventData(TYPED);
        results.getElement().setAttribute("role", "status");
        add(
                words,
                Buttons.secondary(getTranslation("complaint.place.search.button"), () -> search(words.value())),
                results);
    }

    private void search(String asked) {
        results.removeAll();
        List<Directory.Found> found =
                directory.search(asked).stream().limit(MOST).toList();
        results.add(new Paragraph(
                getTranslation(found.isEmpty() ? "complaint.place.search.none" : "complaint.place.search.found")));
        if (!found.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("nobullet-list");
            found.forEach(hit -> list.add(item(hit)));
            results.add(list);
        }
    }

    private ListItem item(Directory.Found hit) {
        String name = hit.administration().name().in(language);
        return new ListItem(
                Buttons.tertiary(
                        getTranslation("complaint.place.search.choose", name),
                        () -> chosen.accept(hit.administration())),
                new Span(getTranslation("complaint.place.search.because", String.join(", ", hit.because()))));
    }
}
