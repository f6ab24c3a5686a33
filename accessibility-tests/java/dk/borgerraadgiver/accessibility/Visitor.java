package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.Browser.Window;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * A person at the browser. They find things by what stands on the page and wait for what is meant; after every action
 * the page is looked at with axe and the rules that every page keeps. Texts may be given as keys of the site's texts.
 */
public final class Visitor extends Befallen<Visitor> implements AutoCloseable {
    private final ChromeDriver browser;
    private final Hand hand;
    private final Watch watch;
    private final String site;
    private final Path downloads;

    Visitor(ChromeDriver browser, Hand hand, Watch watch, String site, Path downloads) {
        super(browser, watch, site);
        this.browser = browser;
        this.hand = hand;
        this.watch = watch;
        this.site = site;
        this.downloads = downloads;
    }

    @Override
    Visitor self() {
        return this;
    }

    // where they go

    public Visitor opens(String path) {
        browser.get(site + path);
        return look("opening " + path);
    }

    public Visitor presses(String buttonOrLink, Object... fields) {
        return press(words.of(buttonOrLink, fields));
    }

    private Visitor press(String name) {
        hand.press(sight.button(name));
        return look("pressing " + name);
    }

    /** Presses twice, as fast as a hand can. */
    public Visitor pressesTwice(String button) {
        WebElement found = sight.button(words.of(button));
        new Actions(browser).scrollToElement(found).doubleClick(found).perform();
        return look("pressing twice " + button);
    }

    public Visitor goesBack() {
        browser.navigate().back();
        return look("going back");
    }

    public Visitor reloads() {
        browser.navigate().refresh();
        return look("reloading");
    }

    /** Their browser was here before, and chose this language then. */
    Visitor bornWith(String language) {
        if (!words.language().equals(language)) {
            browser.executeCdpCommand(
                    "Network.setCookie", Map.of("name", "sprog", "value", language, "url", site, "path", "/"));
            words = new Words(language);
        }
        return this;
    }

    /** Only for the language switch, whose words stand in the other language. */
    public Visitor switchesLanguage(String pressing) {
        String name = words.of(pressing);
        words = new Words(words.language().equals("da") ? "en" : "da");
        return press(name);
    }

    /** Switches to this language, if the site does not speak it already. */
    public Visitor speaking(String language) {
        return words.language().equals(Exchanged.language(language)) ? this : switchesLanguage("web.language.other");
    }

    // what they write

    public Visitor answers(String label, String text) {
        return write(sight.field(words.of(label)), label, text);
    }

    public Visitor answersIn(String legend, String label, String text) {
        return write(sight.field(words.of(label), words.of(legend)), label, text);
    }

    private Visitor write(WebElement field, String label, String text) {
        hand.write(field, words.of(text));
        return look("answering " + label);
    }

    /** Moves on from a field, which is when it is saved. */
    public Visitor leaves(String label) {
        hand.leave(sight.field(words.of(label)));
        return look("leaving " + label);
    }

    public Visitor chooses(String legend, String option) {
        return choose(sight.field(words.of(option), words.of(legend)), option);
    }

    /** A radio button or a box that needs no legend to be known. */
    public Visitor chooses(String option) {
        return choose(sight.field(words.of(option)), option);
    }

    private Visitor choose(WebElement found, String option) {
        if (!found.isSelected()) {
            hand.choose(found);
            until(option + " to be chosen when it is pressed", page -> chosenOrGone(found));
        }
        return look("choosing " + option);
    }

    /** What it leads to may take its place at once. */
    private static boolean chosenOrGone(WebElement option) {
        try {
            return option.isSelected();
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }

    public Visitor uploads(String label, Path file) {
        hand.hand(sight.field(words.of(label)), file);
        return look("uploading " + file.getFileName());
    }

    /** Pulls a file from a folder and lets it go over the field. */
    public Visitor drops(String label, Path file) {
        Script.run(
                browser,
                "drop.js",
                sight.field(words.of(label)),
                file.getFileName().toString(),
                Papers.inBase64(file));
        return look("dropping " + file.getFileName());
    }

    /** Presses a link to a file and waits until it has come whole. */
    public Path downloads(String link, Object... fields) {
        return new Downloads(downloads).next(() -> hand.press(sight.button(words.of(link, fields))));
    }

    public Visitor pressesEscape() {
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        return look("pressing Escape");
    }

    public Visitor opensNewTab(String path) {
        Window held = Window.of(browser);
        browser.switchTo().newWindow(WindowType.TAB);
        held.open(browser);
        return opens(path);
    }

    public Visitor goesToTab(int number) {
        browser.switchTo().window(browser.getWindowHandles().stream().toList().get(number));
        return this;
    }

    Set<String> faults() {
        return watch.noted();
    }

    /** Shows the page to somebody after every action. */
    Visitor shownTo(Consumer<String> album) {
        watch.showing(album);
        return this;
    }

    ChromeDriver browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.quit();
    }
}
