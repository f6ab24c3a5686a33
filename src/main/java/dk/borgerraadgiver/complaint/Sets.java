package dk.borgerraadgiver.complaint;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Chosen answers stand in the order in which they were offered, however they were ticked. */
final class Sets {
    private Sets() {}

    static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Collection<E> chosen) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(chosen);
        return Collections.unmodifiableSet(ordered);
    }
}
