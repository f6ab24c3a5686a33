package dk.borgerraadgiver.identity.access;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A path on this site. Whatever could lead elsewhere becomes the front page, so no link can send people away. */
public record LocalPath(String value) {
    private static final Pattern SAFE = Pattern.compile("/(?:[\\p{L}\\p{N}_~.=&%?,+-][\\p{L}\\p{N}_~.=&%?,+/-]*)?");
    private static final int LONGEST = 500;

    public static final LocalPath FRONT_PAGE = new LocalPath("/");

    public LocalPath {
        if (!isSafe(value)) {
            value = "/";
        }
    }

    public static LocalPath of(@Nullable String value) {
        return value == null ? FRONT_PAGE : new LocalPath(value);
    }

    private static boolean isSafe(String value) {
        return value.length() <= LONGEST && SAFE.matcher(value).matches() && !leadsBackToTheLogin(value);
    }

    /** Coming from the login page to the login page helps nobody. */
    private static boolean leadsBackToTheLogin(String value) {
        return value.startsWith("/log-") || value.startsWith("/logget-") || value.startsWith("/login/");
    }

    /** Whoever helps another does so as who they are, also as somebody from an organisation. */
    public boolean isForHelpers() {
        return value.startsWith("/hjaelp-en-anden");
    }
}
