package dk.borgerraadgiver.web;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The first HTML of a page that Vaadin drives: language, title, looks, modules ahead, and a way on without script. */
@Component
class Bootstrap implements IndexHtmlRequestListener {
    private static final String OLD_BROWSER = "window.location.search='v-r=oldbrowser'";
    private static final List<String> FOR_SCRIPTS = List.of(
            "kept",
            "kept.note",
            "kept.other",
            "kept.use",
            "connection.lost",
            "connection.again",
            "session.minutes",
            "session.seconds");

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
        InlineScripts.harden(page, response.getVaadinRequest());
    }

    /** Ahead of the long data of the page, so that the browser fetches them while it still reads. */
    private void head(Element head) {
        List<Element> links = new ArrayList<>();
        links.add(new Element("meta").attr("charset", "utf-8"));
        assets.stylesheet().ifPresent(sheet -> links.add(link("stylesheet", sheet)));
        assets.font()
                .ifPresent(font -> links.add(link("preload", font)
                        .attr("as", "font")
                        .attr("type", "font/woff2")
                        .attr("crossorigin", "")));
        assets.scripts().forEach(script -> links.add(link("modulepreload", script)));
        links.add(link("icon", "/icon.svg").attr("type", "image/svg+xml"));
        links.add(new Element("script").attr("type", "module").attr("src", "/scripts/aloud.js"));
        head.select("meta[charset]").remove();
        head.prependChildren(links);
        head.prependChildren(head.select("base").remove());
    }

    private static Element link(String relation, String address) {
        return new Element("link").attr("rel", relation).attr("href", address);
    }

    private static void leadOldBrowsersToUs(Document page) {
        for (Element script : page.select("script")) {
            String code = script.data();
            if (code.contains(OLD_BROWSER)) {
                script.empty()
                        .appendChild(new DataNode(
                                code.replace(OLD_BROWSER, "window.location='" + PlainPages.OLD_BROWSER + "'")));
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
                .collect(Collectors.toMap(key -> key, key -> texts.text("web." + key, "{0}"))));
    }
}
