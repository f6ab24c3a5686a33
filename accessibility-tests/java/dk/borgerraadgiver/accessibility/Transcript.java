package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * All that a screen reader would have said on somebody's way, kept as text that a person can read and a test compares.
 * {@code -Daccessibility.heard=write} writes the kept ones anew, to be read before they are committed.
 */
final class Transcript {
    private static final Path KEPT = Path.of("accessibility-tests", "resources", "accessibility", "heard");
    private static final Path NOW = Path.of("target", "accessibility", "heard");

    /** Comes when the server has answered, so at no step for sure; it is counted instead. */
    private static final Pattern SAVED = Pattern.compile("^(Siger: |\\s*)Gemt kl\\. ");

    /** How far a file has come is told as often as the line needs time for it. */
    private static final Pattern ON_ITS_WAY = Pattern.compile("^(Siger: |\\s*)Sender .*: (0|25|50|75) procent");

    private final ChromeDriver browser;
    private final List<String> said = new ArrayList<>();
    private List<String> before = List.of();
    private String title = "";
    private int saved;
    private int steps;

    private Transcript(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Listens to whatever this person does from now on, on the page where they are and on each new one. */
    static Transcript of(Visitor visitor) {
        Transcript transcript = new Transcript(visitor.browser());
        String ears = Script.text("/accessibility/announcements.js");
        visitor.browser().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", ears));
        visitor.browser().executeScript(ears);
        visitor.shownTo(transcript::hear);
        return transcript;
    }

    private void hear(String action) {
        // right after a press the old page may still stand there; whoever goes on reads the new one first
        if (action.matches("(pressing|uploading|dropping) .*")
                || browser.getCurrentUrl().contains("/demo/")) {
            return;
        }
        boolean newPage = !browser.getTitle().equals(title);
        title = browser.getTitle();
        steps += newPage || action.equals("reloading") ? 1 : 0;
        List<String> page = Heard.on(browser, !said.isEmpty()).stream()
                .filter(line -> !SAVED.matcher(line).find())
                .toList();
        List<String> told = announced();
        List<String> news = newPage ? page : without(page, before);
        if (!news.isEmpty() || !told.isEmpty()) {
            said.add("\n=== " + action);
            said.addAll(newPage ? List.of("Sidens titel: " + title) : List.of());
            said.addAll(told);
            said.addAll(news);
        }
        before = page;
    }

    /** What stands there now and did not stand there before. */
    private static List<String> without(List<String> page, List<String> before) {
        List<String> news = new ArrayList<>(page);
        before.forEach(news::remove);
        return news;
    }

    private List<String> announced() {
        Object told = browser.executeScript("return (window.announced ?? []).splice(0)");
        List<String> texts = told instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        saved += texts.stream().filter(SAVED.asPredicate()).count();
        return texts.stream()
                .filter(SAVED.asPredicate().negate())
                .filter(ON_ITS_WAY.asPredicate().negate())
                .toList();
    }

    /** Whatever is typed is kept, and a screen reader says so. */
    Transcript tellsThatItIsSaved() {
        if (Exchanged.nothing()) {
            assertThat(saved).as("times that saving was told of").isPositive();
        }
        return this;
    }

    /** Is what was kept; days, times and case numbers aside. */
    void isAsKept(String name) throws IOException {
        if (!Exchanged.nothing()) {
            return;
        }
        String now = String.join("\n", said).strip().concat("\n");
        String masked = Masked.text(now);
        Files.createDirectories(NOW);
        Files.writeString(NOW.resolve(name + ".txt"), masked);
        if ("write".equals(System.getProperty("accessibility.heard"))) {
            Files.createDirectories(KEPT);
            Files.writeString(KEPT.resolve(name + ".txt"), masked);
        }
        assertThat(saved).as("times that saving was told of").isLessThanOrEqualTo(steps);
        assertThat(masked).isEqualTo(Files.readString(KEPT.resolve(name + ".txt")));
    }
}
