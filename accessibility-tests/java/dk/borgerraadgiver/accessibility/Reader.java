package dk.borgerraadgiver.accessibility;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openqa.selenium.chrome.ChromeDriver;

/** What a person finds on the page before them: they wait for what is meant, and then the page is looked at. */
abstract class Reader<V extends Reader<V>> {
    private final ChromeDriver browser;
    private final Watch watch;
    private final String site;
    final Sight sight;
    Words words = new Words("da");

    Reader(ChromeDriver browser, Watch watch, String site) {
        this.browser = browser;
        this.watch = watch;
        this.site = site;
        this.sight = new Sight(browser, watch);
    }

    abstract V self();

    public V reads(String heading, Object... fields) {
        String wanted = words.of(heading, fields);
        until("the heading '" + wanted + "'", page -> heading().equals(wanted));
        return look("reading " + wanted);
    }

    /** As {@link #reads}, for a heading with fields whose values the person does not know beforehand. */
    public V expectsHeading(String heading) {
        String pattern = Arrays.stream(words.of(heading).split("\\{\\d}", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*"));
        until("the heading '" + words.of(heading) + "'", page -> heading().matches(pattern));
        return look("reading " + heading);
    }

    public V sees(String text, Object... fields) {
        String wanted = words.of(text, fields);
        until("the text '" + wanted + "'", page -> text().contains(wanted));
        return look("seeing " + wanted);
    }

    /** The page says itself, and not only aloud on an earlier one, that what was answered is saved. */
    public V seesSaved(String text) {
        String wanted = words.of(text, "");
        until("the mark '" + wanted + "'", page -> sight.mark().contains(wanted));
        return look("seeing " + wanted);
    }

    /** Spoken by a screen reader without being gone to, politely: where it is only shown, or silent, this waits in vain. */
    public V isTold(String text, Object... fields) {
        String wanted = words.of(text, fields);
        until("to be told '" + wanted + "'", page -> sight.told().contains(wanted));
        return look("hearing " + wanted);
    }

    public V seesNot(String text, Object... fields) {
        String unwanted = words.of(text, fields);
        until("the text '" + unwanted + "' to be away", page -> !text().contains(unwanted));
        return self();
    }

    /** The field says what is wrong with it, and says so to a screen reader too. */
    public V expectsError(String labelOrLegend, String error, Object... fields) {
        String wanted = words.of(error, fields);
        until(
                "the error '" + wanted + "' at " + labelOrLegend,
                page -> sight.errorAt(words.of(labelOrLegend)).contains(wanted));
        return look("making a mistake at " + labelOrLegend);
    }

    public V expectsAnswer(String label, String text) {
        until("'" + text + "' in " + label, page -> answered(label).equals(text));
        return self();
    }

    /** What stands in the field now. */
    public String answered(String label) {
        return String.valueOf(sight.field(words.of(label)).getDomProperty("value"));
    }

    public V expectsChosen(String legend, String option) {
        until(
                option + " to be chosen",
                page -> sight.field(words.of(option), words.of(legend)).isSelected());
        return self();
    }

    public boolean isChosen(String option) {
        return sight.field(words.of(option)).isSelected();
    }

    public V expectsPath(String pattern) {
        until("the address " + pattern, page -> path().matches(pattern));
        return look("coming to " + pattern);
    }

    public V focusIsOn(String buttonOrField) {
        String wanted = words.of(buttonOrField);
        until(
                "focus on " + wanted,
                page -> page.switchTo().activeElement().getText().strip().equals(wanted));
        return self();
    }

    /** All that pages have left behind in this browser. */
    public String keptInBrowser() {
        return String.valueOf(browser.executeScript("return JSON.stringify([{...localStorage}, {...sessionStorage}])"));
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

    public void until(String what, Predicate<ChromeDriver> met) {
        watch.until(what, () -> met.test(browser));
    }

    V look(String action) {
        watch.look(words.language(), action);
        return self();
    }
}
