package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/**
 * A person at the browser. They find things by what stands on the page and wait for what is meant; after every action
 * the page is looked at with axe and the rules that every page keeps. Texts may be given as keys of the site's texts.
 */
public final class Visitor implements AutoCloseable {
    private final ChromeDriver browser;
    private final Hand hand;
    private final Watch watch;
    private final Sight sight;
    private final String site;
    private final Path downloads;
    private Words words;
    private String changed = "";

    Visitor(ChromeDriver browser, Hand hand, Watch watch, String site, Path downloads) {
        this.browser = browser;
        this.hand = hand;
        this.watch = watch;
        this.sight = new Sight(browser, watch);
        this.site = site;
        this.downloads = downloads;
        this.words = new Words("da");
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

    /** Only for the language switch, whose words stand in the other language. */
    public Visitor switchesLanguage(String pressing, String language) {
        String name = words.of(pressing);
        words = new Words(language);
        return press(name, "");
    }

    /** Switches to this language, if the site does not speak it already. */
    public Visitor speaking(String language) {
        return words.language().equals(language) ? this : switchesLanguage("web.language.other", language);
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

    /** Presses a link to a file and waits until it has come whole. */
    public Path downloads(String link, Object... fields) {
        return new Downloads(downloads).next(() -> hand.press(sight.button(words.of(link, fields), "")));
    }

    // what they see

    public Visitor reads(String heading, Object... fields) {
        String wanted = words.of(heading, fields);
        until("the heading '" + wanted + "'", page -> heading().equals(wanted));
        return look("reading " + wanted);
    }

    /** As {@link #reads}, for a heading with fields whose values the person does not know beforehand. */
    public Visitor expectsHeading(String heading) {
        String pattern = Arrays.stream(words.of(heading).split("\\{\\d}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        until("the heading '" + words.of(heading) + "'", page -> heading().matches(pattern));
        return look("reading " + heading);
    }

    public Visitor sees(String text, Object... fields) {
        String wanted = words.of(text, fields);
        until("the text '" + wanted + "'", page -> text().contains(wanted));
        return look("seeing " + wanted);
    }

    public Visitor seesNot(String text, Object... fields) {
        String unwanted = words.of(text, fields);
        until("the text '" + unwanted + "' to be away", page -> !text().contains(unwanted));
        return this;
    }

    /** The field says what is wrong with it, and says so to a screen reader too. */
    public Visitor expectsError(String labelOrLegend, String error, Object... fields) {
        String wanted = words.of(error, fields);
        until(
                "the error '" + wanted + "' at " + labelOrLegend,
                page -> sight.errorAt(words.of(labelOrLegend)).contains(wanted));
        return look("making a mistake at " + labelOrLegend);
    }

    public Visitor expectsAnswer(String label, String text) {
        until("'" + text + "' in " + label, page -> answered(label).equals(text));
        return this;
    }

    /** What stands in the field now. */
    public String answered(String label) {
        return String.valueOf(sight.field(words.of(label)).getDomProperty("value"));
    }

    public Visitor expectsChosen(String legend, String option) {
        until(
                option + " to be chosen",
                page -> sight.field(words.of(option), words.of(legend)).isSelected());
        return this;
    }

    public Visitor expectsPath(String pattern) {
        until("the address " + pattern, page -> path().matches(pattern));
        return look("coming to " + pattern);
    }

    public String heading() {
        return sight.heading();
    }

    public String text() {
        return sight.text();
    }

    public String path() {
        return browser.getCurrentUrl().substring(site.length()).replaceFirst("[?#].*", "");
    }

    public Words words() {
        return words;
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

    public Visitor pressesEscape() {
        new Actions(browser).sendKeys(Keys.ESCAPE).perform();
        return look("pressing Escape");
    }

    public Visitor focusIsOn(String buttonOrField) {
        String wanted = words.of(buttonOrField);
        until(
                "focus on " + wanted,
                page -> page.switchTo().activeElement().getText().strip().equals(wanted));
        return this;
    }

    public Visitor opensNewTab(String path) {
        browser.switchTo().newWindow(WindowType.TAB);
        return opens(path);
    }

    public Visitor goesToTab(int number) {
        browser.switchTo().window(browser.getWindowHandles().stream().toList().get(number));
        return this;
    }

    public void until(String what, Predicate<ChromeDriver> met) {
        watch.until(what, () -> met.test(browser));
    }

    Set<String> faults() {
        return watch.noted();
    }

    ChromeDriver browser() {
        return browser;
    }

    Visitor look(String action) {
        watch.look(words.language(), action);
        return this;
    }

    @Override
    public void close() {
        browser.quit();
    }
}
