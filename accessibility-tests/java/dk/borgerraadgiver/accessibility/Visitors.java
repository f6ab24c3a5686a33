package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.Browser.Window;
import dk.borgerraadgiver.accessibility.Watch.Manner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** Everyone who visits the site during one test; they all go home when it ends. */
public final class Visitors implements AutoCloseable {
    static final Path PICTURES = Path.of("target", "journeys");

    private final Site site;
    private final Duration patience;
    private final Manner manner;
    private String test = "";
    private String planted = "";
    private final List<Visitor> inside = new ArrayList<>();

    Visitors(Site site, Duration patience, Manner manner) {
        this.site = site;
        this.patience = patience;
        this.manner = manner;
    }

    /** Their pages stand in the register of the site's pages; each is met on this test's way. */
    Visitors onRegisteredPages(String way) {
        test = way;
        return this;
    }

    /** Every page of the site itself that they open has this done to it, again and again. */
    Visitors planting(String harm) {
        planted = "location.pathname.startsWith('/demo/') || setInterval(() => { try { %s } catch (notYet) {} }, 10)"
                .formatted(harm);
        return this;
    }

    public String url() {
        return site.url();
    }

    public Visitor atDesk() {
        return enters(Window.DESK, false);
    }

    public Visitor onPhone() {
        return enters(Window.PHONE, false);
    }

    public Visitor zoomed() {
        return enters(Window.ZOOMED, false);
    }

    public Visitor withKeyboardOnly() {
        return enters(Window.DESK, true);
    }

    public Visitor onPhoneWithKeyboardOnly() {
        return enters(Window.PHONE, true);
    }

    public Visitor withoutScripts() {
        Browser browser = Browser.of(Window.DESK).withoutScripts();
        ChromeDriver driver = browser.start();
        Watch watch = new Watch(driver, patience).telling(manner).withoutScripts();
        return welcome(new Visitor(driver, new Mouse(driver), watch, site.url(), browser.downloads()));
    }

    /** For pictures and counting: the pages are not checked. */
    public Visitor unchecked(Browser browser) {
        ChromeDriver driver = browser.start();
        return welcome(new Visitor(
                driver,
                new Mouse(driver),
                new Watch(driver, patience).telling(Manner.NEVER),
                site.url(),
                browser.downloads()));
    }

    private Visitor enters(Window window, boolean keyboard) {
        boolean registered = !test.isEmpty();
        Browser browser = Browser.of(registered ? Exchanged.window(window) : window);
        ChromeDriver driver = browser.start();
        if (!planted.isEmpty()) {
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", planted));
        }
        Hand hand = keyboard || Exchanged.hands() ? new Keyboard(driver) : new Mouse(driver);
        Watch watch = new Watch(driver, patience).telling(manner);
        if (!registered) {
            return welcome(new Visitor(driver, hand, watch, site.url(), browser.downloads()));
        }
        return welcome(new Visitor(driver, hand, watch.registered(test), site.url(), browser.downloads()))
                .bornWith(Exchanged.language("da"));
    }

    private Visitor welcome(Visitor visitor) {
        inside.add(visitor);
        return visitor;
    }

    /** What everyone had before them when it went wrong. */
    void photograph(String test) {
        for (int i = 0; i < inside.size(); i++) {
            Path place = PICTURES.resolve(test + (i == 0 ? "" : "-" + (i + 1)));
            ChromeDriver browser = inside.get(i).browser();
            try {
                Files.createDirectories(place.getParent());
                Files.write(Path.of(place + ".png"), browser.getScreenshotAs(OutputType.BYTES));
                Files.writeString(Path.of(place + ".html"), browser.getPageSource());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            } catch (WebDriverException alreadyGone) {
                System.err.println("No picture of " + place);
            }
        }
    }

    /** Every fault of a page that any of them has met. */
    List<String> faults() {
        return inside.stream().flatMap(visitor -> visitor.faults().stream()).toList();
    }

    @Override
    public void close() {
        inside.forEach(Visitor::close);
        inside.clear();
    }
}
