package dk.borgerraadgiver.accessibility;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** What happens to a person while they are at it: the connection goes, the login runs out, the browser is an old one. */
abstract class Befallen<V extends Befallen<V>> extends Reader<V> {
    private final ChromeDriver browser;
    private final Watch watch;
    private String changed = "";

    Befallen(ChromeDriver browser, Watch watch, String site) {
        super(browser, watch, site);
        this.browser = browser;
        this.watch = watch;
    }

    public V losesConnection() {
        return connection(false);
    }

    public V getsConnectionBack() {
        return connection(true);
    }

    private V connection(boolean online) {
        watch.connected(online);
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !online, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
        return self();
    }

    /** Vaadin has reconnected and sent all that waited, and still says that it is about to; what the person is told then. */
    public V staysReconnecting(String text) {
        String wanted = words.of(text);
        // the next answer of the server may take the words away again: they are read at once
        until("to be told '" + wanted + "' at once", page -> {
            page.executeScript("window.Vaadin.connectionState.state = 'reconnecting'");
            return sight.told().contains(wanted);
        });
        return self();
    }

    /** A line on which an ordinary paper takes a while. */
    public V hasSlowLine(int kilobytesASecond) {
        browser.executeCdpCommand("Network.enable", Map.of());
        int bytes = kilobytesASecond * 1000;
        browser.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 300, "downloadThroughput", bytes, "uploadThroughput", bytes));
        return self();
    }

    /** Pages still come, but nothing that is typed reaches the server. */
    public V cannotSave() {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.setBlockedURLs", Map.of("urls", List.of("*v-r=uidl*")));
        watch.connected(false);
        return self();
    }

    /** Half an hour goes by on the page as it stands. */
    public V sitsStill() {
        Script.run(browser, "half-an-hour.js");
        return self();
    }

    /** The login runs out, as after half an hour away. */
    public V losesLogin() {
        browser.manage().deleteCookieNamed("borgerraadgiver");
        return self();
    }

    /** As if the person had sat still for long: the server's answer about the time is changed on its way. */
    public V hasOnlySecondsLeft(int seconds) {
        String script = Script.text("/accessibility/seconds-left.js").replace("arguments[0]", String.valueOf(seconds));
        changed = String.valueOf(
                browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                        .get("identifier"));
        browser.navigate().refresh();
        return look("reloading");
    }

    public V hasAllTheTimeAgain() {
        browser.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", changed));
        Script.run(browser, "seconds-left.js");
        return self();
    }

    /** As if their browser had been made before this could be had; for every page from now on. */
    public V hasBrowserWithout(String property) {
        String script = "delete " + property;
        browser.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return self();
    }
}
