package dk.borgerraadgiver.web;

import java.util.Optional;
import java.util.regex.Pattern;

/** Paths within this site. */
public final class Paths {
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\p{Graph}&&[^\\\\]]*");

    private Paths() {}

    /** The path when it stays on this site; nothing that a link in a mail could lead astray. */
    public static Optional<String> local(String path) {
        return LOCAL.matcher(path).matches() ? Optional.of(path) : Optional.empty();
    }

    /** As Vaadin names a route: without the first slash. */
    static String route(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
