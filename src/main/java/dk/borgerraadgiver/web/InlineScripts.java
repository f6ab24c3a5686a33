package dk.borgerraadgiver.web;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The first page carries data inside its scripts, and with it what people have typed. Nothing typed may end such a
 * script, and only the page's own scripts run, known to the browser by a number used once.
 */
public final class InlineScripts {
    private static final String NONCE = InlineScripts.class.getName() + ".nonce";
    private static final SecureRandom RANDOM = new SecureRandom();

    private InlineScripts() {}

    /** The number that the scripts of this answer carry; none when it has no scripts of its own. */
    public static Optional<String> nonce(ServletRequest request) {
        return Optional.ofNullable(request.getAttribute(NONCE)).map(String.class::cast);
    }

    static void harden(Document page, VaadinRequest request) {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        harden(page, nonce);
    }

    static void harden(Document page, String nonce) {
        for (Element script : page.select("script")) {
            script.attr("nonce", nonce).removeAttr("initial");
            String code = script.data();
            if (!code.isEmpty()) {
                script.empty().appendChild(new DataNode(contained(code)));
            }
        }
    }

    /** The same script, but without what a browser takes for its end or for a comment around it. */
    private static String contained(String code) {
        return code.replace("</", "<\\/").replace("<!--", "<\\!--").replaceAll("(?i)<(script)", "<\\\\$1");
    }
}
