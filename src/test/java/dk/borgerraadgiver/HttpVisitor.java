package dk.borgerraadgiver;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A browser without a screen: keeps cookies, fills in forms, and follows redirects when told to. */
public final class HttpVisitor {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern ACTION = Pattern.compile("<form method=\"post\" action=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager(new LocalCookies(), CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;

    HttpVisitor(String site) {
        this.site = site;
    }

    /** One answer; redirects are for the caller to see. */
    public HttpResponse<String> get(String pathOrAddress) {
        return send(HttpRequest.newBuilder(address(pathOrAddress)).build());
    }

    public HttpResponse<String> post(String pathOrAddress, Map<String, String> form) {
        return send(posted(pathOrAddress, form).build());
    }

    /** As a script on a page sends it. */
    public HttpResponse<String> postJson(String pathOrAddress, String body) {
        return send(HttpRequest.newBuilder(address(pathOrAddress))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** As if a proxy had let it in from this address. */
    public HttpResponse<String> postFrom(String network, String pathOrAddress, Map<String, String> form) {
        return send(
                posted(pathOrAddress, form).header("X-Forwarded-For", network).build());
    }

    private HttpRequest.Builder posted(String pathOrAddress, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address(pathOrAddress))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Where a redirect leads, as a path when it stays on the site. */
    public static Optional<String> leadsTo(HttpResponse<?> response) {
        return response.headers().firstValue("Location").map(location -> {
            URI to = URI.create(location);
            return to.isAbsolute()
                            && to.getHost().equals("localhost")
                            && to.getPort() == response.uri().getPort()
                    ? location.substring(location.indexOf('/', "https://".length()))
                    : location;
        });
    }

    public HttpResponse<String> follow(HttpResponse<String> response) {
        HttpResponse<String> now = response;
        for (int step = 0; step < 10 && leadsTo(now).isPresent(); step++) {
            now = get(leadsTo(now).orElseThrow());
        }
        return now;
    }

    /** The hidden fields of a page's last form of that kind. */
    public static Map<String, String> hiddenFields(HttpResponse<String> page) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher matcher = HIDDEN.matcher(page.body());
        while (matcher.find()) {
            fields.put(matcher.group(1), HtmlUtils.htmlUnescape(matcher.group(2)));
        }
        return fields;
    }

    public HttpVisitor logIn(String wayIn, String person, String target) {
        answer(wayIn, target, Map.of("person", person, "level", ""));
        return this;
    }

    /** Walks to the demo provider, presses there, and carries the provider's answer back; gives what the site says. */
    public HttpResponse<String> answer(String wayIn, String target, Map<String, String> pressed) {
        return answerTo("/saml2/authenticate/" + wayIn + "?til=" + encoded(target), pressed);
    }

    /** As above, from an address that begins a login. */
    public HttpResponse<String> answerTo(String begin, Map<String, String> pressed) {
        HttpResponse<String> choice = follow(get(begin));
        Map<String, String> form = new HashMap<>(hiddenFields(choice));
        form.putAll(pressed);
        HttpResponse<String> answer = post("/demo/idp/login", form);
        Matcher action = ACTION.matcher(answer.body());
        if (!action.find()) {
            throw new AssertionError("The demo provider gave no answer: " + answer.statusCode());
        }
        return post(HtmlUtils.htmlUnescape(action.group(1)), hiddenFields(answer));
    }

    public boolean isLoggedIn() {
        return get("/session").body().contains("\"loggedIn\":true");
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private URI address(String pathOrAddress) {
        return URI.create(pathOrAddress.startsWith("/") ? site + pathOrAddress : pathOrAddress);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Browsers hold this machine to be safe without a certificate, and give it back its secure cookies. */
    private static final class LocalCookies implements CookieStore {
        private final CookieStore all = new CookieManager().getCookieStore();

        @Override
        public void add(URI uri, HttpCookie cookie) {
            cookie.setSecure(false);
            all.add(uri, cookie);
        }

        @Override
        public List<HttpCookie> get(URI uri) {
            return all.get(uri);
        }

        @Override
        public List<HttpCookie> getCookies() {
            return all.getCookies();
        }

        @Override
        public List<URI> getURIs() {
            return all.getURIs();
        }

        @Override
        public boolean remove(URI uri, HttpCookie cookie) {
            return all.remove(uri, cookie);
        }

        @Override
        public boolean removeAll() {
            return all.removeAll();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
