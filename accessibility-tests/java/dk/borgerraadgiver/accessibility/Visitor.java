package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * A person at the browser. They find things by what stands on the page and wait for what is meant; after every action
 * the page is looked at with axe and the rules that every page keeps. Texts may be given as keys of the site's texts.
 */
public final class Visitor extends Reader<Visitor> implements AutoCloseable {
    private final ChromeDriver browser;
    private final Hand hand;
    private final Watch watch;
    private final String site;
    private final Path downloads;
    private String changed = "";

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
        return press(words.of(buttonOrLink, fields), "");
    }

    /** Presses what stands inside the group with this legend. */
    public Visitor pressesIn(String legend, String buttonOrLink) {
        return press(words.of(buttonOrLink), words.of(legend));
    }

    private Visitor press(String name, String inside) {
        hand.press(sight.button(name, inside));
        return look("pressing " + name);
    }

    /** Presses twice, as fast as a hand can. */
    public Visitor pressesTwice(String button) {
        WebElement found = sight.button(words.of(button), "");
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
        return press(name, "");
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
        }
        return look("choosing " + option);
    }

    public Visitor picks(String label, String option) {
        hand.pick(sight.field(words.of(label)), words.of(option));
        return look("picking " + option);
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
        return new Downloads(downloads).next(() -> hand.press(sight.button(words.of(link, fields), "")));
    }

    // what happens to them

    public Visitor losesConnection() {
        return connection(false);
    }

    public Visitor getsConnectionBack() {
        return connection(true);
    }

    private Visitor connection(boolean online) {
        watch.connected(online);
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !online, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return this;
    }

    /** Pages still come, but nothing that is typed reaches the server. */
    public Visitor cannotSave() {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*v-r=uidl*")));
        watch.connected(false);
        return this;
    }

    /** Half an hour goes by on the page as it stands. */
    public Visitor sitsStill() {
        Script.run(browser, "half-an-hour.js");
        return this;
    }

    /** The login runs out, as after half an hour away. */
    public Visitor losesLogin() {
        browser.manage().deleteCookieNamed("borgerraadgiver");
        return this;
    }

    /** As if the person had sat still for long: the server's answer about the time is changed on its way. */
    public Visitor hasOnlySecondsLeft(int seconds) {
        String script = Script.text("/accessibility/seconds-left.js").replace("arguments[0]", String.valueOf(seconds));
        changed = String.valueOf(
                browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                        .get("identifier"));
        return reloads();
    }

    public Visitor hasAllTheTimeAgain() {
        browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", changed));
        Script.run(browser, "seconds-left.js");
        return this;
    }

    /** As if their browser had been made before this could be had; for every page from now on. */
    public Visitor hasBrowserWithout(String property) {
        String script = "delete " + property;
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return this;
    }

    public Visitor pressesEscape() {
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        return look("pressing Escape");
    }

    public Visitor opensNewTab(String path) {
        browser.switchTo().newWindow(WindowType.TAB);
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
