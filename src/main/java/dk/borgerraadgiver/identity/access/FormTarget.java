package dk.borgerraadgiver.identity.access;

import java.util.Set;

/** Somewhere outside that one of our forms may lead to: logging out goes on to the identity provider. */
public interface FormTarget {
    Set<String> origins();
}
