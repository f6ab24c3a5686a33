package dk.borgerraadgiver.web;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the browser is told about each field of one line: which fact of their own people may let it fill in. */
public final class Purposes {
    private Purposes() {}

    /** By the id of the field; a dash where nothing is said. */
    public static Map<String, String> of(HasElement part) {
        Map<String, String> purposes = new TreeMap<>();
        all(part.getElement())
                .filter(element -> !element.isTextNode())
                .filter(element -> element.getTag().equals("input") && "text".equals(element.getAttribute("type")))
                .forEach(input -> purposes.put(
                        input.getAttribute("id"),
                        Optional.ofNullable(input.getAttribute("autocomplete")).orElse("-")));
        return purposes;
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(Purposes::all));
    }
}
