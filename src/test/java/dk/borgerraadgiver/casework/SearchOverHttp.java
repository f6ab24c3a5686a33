package dk.borgerraadgiver.casework;

import dk.borgerraadgiver.HttpVisitor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An officer's open list, and a search in it as the browser sends that when the button is pressed. */
final class SearchOverHttp {
    private static final String SENT = """
            {"csrfToken":"%s","syncId":%d,"clientId":%d,"rpc":[
            {"type":"mSync","node":%s,"feature":1,"property":"value","value":"%s"},
            {"type":"event","node":%s,"event":"change","data":{"1":1,"for":"trailing"}},
            {"type":"event","node":%s,"event":"submit","data":{}}]}""";

    private final HttpVisitor officer;
    private final String page;
    private int sent;

    SearchOverHttp(HttpVisitor officer) {
        this.officer = officer;
        page = officer.get("/sagsbehandling").body();
    }

    /** Gives the address of what was found. */
    String search(String words) {
        String field = in(page, "\"node\":(\\d+),\"type\":\"put\",\"key\":\"id\",\"feat\":3,\"value\":\"find\"");
        String form = in(page, "\"node\":(\\d+),\"type\":\"put\",\"key\":\"role\",\"feat\":3,\"value\":\"search\"");
        String key = in(page, "\"Vaadin-Security-Key\":\"([^\"]+)\"");
        String body = SENT.formatted(key, sent, sent, field, words, field, form);
        sent++;
        String answer = officer.postJson("/?v-r=uidl&v-uiId=" + in(page, "\"v-uiId\":(\\d+)"), body)
                .body();
        if (!answer.contains("BR-2026-")) {
            throw new AssertionError("Nothing found: " + answer.substring(0, Math.min(300, answer.length())));
        }
        return "/" + in(answer, "(sagsbehandling\\?[^\"]*soegt=[0-9a-f-]{36})").replace("\\u0026", "&");
    }

    private static String in(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new AssertionError("Not there: " + pattern);
        }
        return found.group(1);
    }
}
