package dk.borgerraadgiver.accessibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** What really went over the wire, headers and compression counted, as the browser itself saw it. */
final class Wire {
    /** One thing fetched. */
    record Fetched(String address, long bytes) {}

    private final ChromeDriver browser;
    private final Json json = new Json();
    private final Map<String, String> addresses = new HashMap<>();

    Wire(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Forgets what the browser keeps, and what was counted. */
    void startCold() {
        browser.executeCdpCommand("Network.enable", Map.of());
        browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
        fetched();
    }

    /** Everything fetched since the last time this was asked, the largest first. */
    List<Fetched> fetched() {
        List<Fetched> all = new ArrayList<>();
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            Map<?, ?> message = (Map<?, ?>)
                    json.<Map<?, ?>>toType(entry.getMessage(), Map.class).get("message");
            Map<?, ?> details = (Map<?, ?>) message.get("params");
            String request = String.valueOf(details.get("requestId"));
            switch (String.valueOf(message.get("method"))) {
                case "Network.requestWillBeSent" ->
                    addresses.put(request, String.valueOf(((Map<?, ?>) details.get("request")).get("url")));
                case "Network.loadingFinished" ->
                    all.add(new Fetched(
                            addresses.getOrDefault(request, request),
                            ((Number) details.get("encodedDataLength")).longValue()));
                default -> {}
            }
        }
        all.removeIf(fetched -> !fetched.address().startsWith("http"));
        all.sort(Comparator.comparingLong(Fetched::bytes).reversed());
        return all;
    }
}
