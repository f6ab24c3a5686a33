package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What an officer searched for, each under a name that says nothing, to stand in addresses: only the session knows the
 * words, which may be somebody's name (R26).
 */
final class Searches implements Serializable {
    private static final int KEPT = 200;

    private final Map<String, String> byName = new LinkedHashMap<>();

    static Searches mine() {
        VaadinSession session = VaadinSession.getCurrent();
        Searches known = session.getAttribute(Searches.class);
        if (known == null) {
            known = new Searches();
            session.setAttribute(Searches.class, known);
        }
        return known;
    }

    /** Nothing, when it is not from this session, or from long ago. */
    Optional<String> words(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The same words have the same name. */
    String name(String words) {
        return byName.entrySet().stream()
                .filter(known -> known.getValue().equals(words))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> keep(words));
    }

    private String keep(String words) {
        String name = UUID.randomUUID().toString();
        byName.put(name, words);
        if (byName.size() > KEPT) {
            byName.remove(byName.keySet().iterator().next());
        }
        return name;
    }
}
