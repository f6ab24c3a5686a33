package dk.borgerraadgiver.identity.saml;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where something was asked, for the log. */
final class Caller {
    private static final int LONGEST_AGENT = 200;
    private static final int ENOUGH_TO_TELL_APART = 16;

    static Map<String, String> facts() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? facts(attributes.getRequest())
                : Map.of();
    }

    private static Map<String, String> facts(HttpServletRequest request) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("IP", Objects.requireNonNullElse(request.getRemoteAddr(), ""));
        facts.put("PORT", String.valueOf(request.getRemotePort()));
        String agent = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        facts.put("USER_AGENT", agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)));
        HttpSession session = request.getSession(false);
        if (session != null) {
            facts.put("SP_SESSION_ID", hash(session.getId()));
        }
        return facts;
    }

    /** Who reads the log must not be able to take over a session. */
    private static String hash(String session) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, ENOUGH_TO_TELL_APART);
        } catch (NoSuchAlgorithmException neverInJava) {
            throw new IllegalStateException(neverInJava);
        }
    }

    private Caller() {}
}
