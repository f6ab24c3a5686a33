package dk.borgerraadgiver.identity;

/**
 * Makes a secret or an address findable, yet unreadable: a hash that needs the site's key. The same text under another
 * purpose gives another hash.
 */
public interface KeyedHash {
    byte[] of(String purpose, String text);
}
