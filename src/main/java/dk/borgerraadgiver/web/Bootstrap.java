package dk.borgerraadgiver.web;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The first HTML of a page that Vaadin drives: language, title, looks, modules ahead, and a way on without script. */
@Component
class Bootstrap implements IndexHtmlRequestListener {
    private static final List<String> FOR_SCRIPTS =
            List.of("kept", "kept.note", "connection.lost", "connection.again", "session.minutes", "session.seconds");

    private final transient Assets assets;
    private final transient Bundles bundles;
    private final transient JsonMapper json;

    Bootstrap(Assets assets, Bundles bundles, JsonMapper json) {
        this.assets = assets;
        this.bundles = bundles;
        this.json = json;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Language language = VaadinSetup.languageOf(response.getVaadinRequest());
        Texts texts = bundles.in(language);
        Document page = response.getDocument();
        page.select("html").attr("lang", language.code());
        page.title(texts.text("web.solution"));
        head(page.head());
        leadOldBrowsersToUs(page);
        withoutScript(page.body(), texts);
        page.body()
                .appendElement("script")
                .attr("type", "application/json")
                .attr("id", "tekster")
                .appendText(words(texts));
    }

    private void head(Element head) {
        assets.font()
                .ifPresent(font -> head.appendElement("link")
                        .attr("rel", "preload")
                        .attr("as", "font")
                        .attr("type", "font/woff2")
                        .attr("crossorigin", "")
                        .attr("href", font));
        assets.stylesheet()
                .ifPresent(sheet ->
                        head.appendElement("link").attr("rel", "stylesheet").attr("href", sheet));
        head.appendElement("link").attr("rel", "icon").attr("href", "/icon.svg").attr("type", "image/svg+xml");
        assets.scripts()
                .forEach(script ->
                        head.appendElement("link").attr("rel", "modulepreload").attr("href", script));
    }

    private static void leadOldBrowsersToUs(Document page) {
        for (Element script : page.select("script")) {
            if (script.data().contains("v-r=oldbrowser")) {
                script.text("")
                        .appendChild(new org.jsoup.nodes.DataNode(script.data()
                                .replace(
                                        "window.location.search='v-r=oldbrowser'",
                                        "window.location='/gammel-browser'")));
            }
        }
    }

    private static void withoutScript(Element body, Texts texts) {
        Element page = body.prependElement("noscript").appendElement("main").addClass("container page-container");
        page.appendElement("h1").text(texts.text("web.browser.title"));
        page.appendElement("p").text(texts.text("web.noscript.what"));
        page.appendElement("p").text(texts.text("web.browser.now"));
        Element ways = page.appendElement("ul");
        ways.appendElement("li").appendElement("a").attr("href", "/kontakt").text(texts.text("web.footer.contact"));
        ways.appendElement("li")
                .appendElement("a")
                .attr("href", "/klageskema.pdf")
                .text(texts.text("web.footer.paper"));
        ways.appendElement("li").appendElement("a").attr("href", "/").text(texts.text("web.error.front"));
    }

    private String words(Texts texts) {
        return json.writeValueAsString(FOR_SCRIPTS.stream()
                .collect(java.util.stream.Collectors.toMap(key -> key, key -> texts.text("web." + key, "{0}"))));
    }
}
