package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dk.borgerraadgiver.accessibility.Watch.Manner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A test that cannot fail proves nothing: a good page is broken in the browser, one thing at a time. */
@EnabledIf(value = Exchanged.NOT, disabledReason = "none of its pages would be others")
class ThisHarnessCanFailJourney {
    private static HttpServer server;
    private static Visitors visitors;
    private static Visitor pointing;
    private static Visitor keying;

    @BeforeAll
    static void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = Script.text("/accessibility/good-page.html").getBytes(StandardCharsets.UTF_8);
        serve("/", "text/html; charset=utf-8", page);
        serve("/kvittering.pdf", "application/pdf", "%PDF-1.7 test".getBytes(StandardCharsets.US_ASCII));
        server.start();
        visitors = new Visitors(
                Site.at("http://localhost:" + server.getAddress().getPort()), Duration.ofSeconds(2), Manner.AT_ONCE);
        pointing = visitors.atDesk();
        keying = visitors.withKeyboardOnly();
    }

    private static void serve(String path, String type, byte[] content) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
    }

    @AfterAll
    static void stop() {
        visitors.close();
        server.stop(0);
    }

    @Test
    void aGoodPageIsGreenByMouseAndByKeyboard(@TempDir Path folder) throws IOException {
        Path paper = Files.writeString(folder.resolve("papir.txt"), "papir");
        walk(visitors.onPhone(), paper);
        walk(keying, paper);
    }

    private static void walk(Visitor visitor, Path paper) throws IOException {
        visitor.opens("/").reads("En god side").presses("Videre").expectsError("Dit navn", "Skriv dit navn");
        assertThat(visitor.downloads("Hent din kvittering")).content().startsWith("%PDF");
        visitor.answers("Dit navn", "Åse 🎂")
                .chooses("Vil du ringes op?", "Nej")
                .expectsChosen("Vil du ringes op?", "Nej")
                .chooses("Jeg har læst det")
                .uploads("Et papir", paper)
                .presses("Videre")
                .reads("Tak, Åse 🎂")
                .expectsPath("/tak");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document.querySelector('label').remove() | label (critical)",
                "document.querySelector('input').id = 'indhold' | ids once only",
                "document.querySelector('h1').remove(); document.title = '' | settled",
                "document.title = '' | a document title",
                "document.title = 'Sag 010203-1234' | no CPR number",
                "document.documentElement.lang = 'en' | html lang=da",
                "document.querySelector('main').append('{0} sager') | finished texts",
                "document.querySelector('main').append('!{web.next}!') | finished texts",
                "document.querySelector('main').style.color = '#ccc' | color-contrast (serious)",
                "document.querySelector('main').style.color = '#6b6b6b' | color-contrast-enhanced",
                "document.body.insertAdjacentHTML('beforeend', '<dialog><p>Hej</p></dialog>'); "
                        + "document.querySelector('dialog').showModal() | a name for every dialog",
                "document.querySelector('form').style.width = '1400px' | no sideways scroll",
                "document.querySelector('main').outerHTML = document.querySelector('main').innerHTML | region",
                "document.body.append(document.querySelector('h1').cloneNode(true)) | one h1",
                "history.pushState({}, '', '/ny'); document.title = 'Ny' | focus",
                "history.pushState({}, '', '/ny'); document.querySelector('h1').textContent = 'Ny'; document.querySelector('h1').focus() | a new title",
            })
    void eachThingBrokenIsSeen(String harm, String complaint) {
        Visitor visitor = pointing.opens("/");
        visitor.browser().executeScript(harm);
        assertThatThrownBy(() -> visitor.look("the harm"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(complaint.equals("settled") ? "the page to rest" : complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document.styleSheets[0].insertRule(':focus { outline: none !important }', 0) | Focus must be visible",
                "document.styleSheets[0].insertRule(':focus { outline-color: #bbb !important }', 0) | Focus must be visible",
                "document.body.insertAdjacentHTML('beforeend', "
                        + "'<div style=\"position:fixed;inset:0;background:#fff\"></div>') | Nothing may cover the focus",
                "document.getElementById('videre').tabIndex = -1 | Tab must reach",
            })
    void whatTheKeyboardMeetsIsSeen(String harm, String complaint) {
        Visitor visitor = keying.opens("/");
        visitor.browser().executeScript(harm);
        assertThatThrownBy(() -> visitor.presses("Videre"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document.querySelector('label').remove() | second engine: input_label_exists",
                "document.getElementById('navn').autocomplete = 'street-address' | HTML: Bad value",
                "document.styleSheets[0].insertRule('a:hover { color: #6b6b6b }', 0) | contrast: too faint: color-contrast-enhanced",
                "document.querySelector('a').style.cssText = 'color: #767676; background: url(/kvittering.pdf) no-repeat' "
                        + "| contrast: too faint: color-contrast-enhanced",
                "document.querySelector('h1').style.cssText = 'color: #333; background: linear-gradient(#fff, #777)' "
                        + "| contrast: too faint: color-contrast",
                "document.getElementById('navn').style.cssText = 'min-height: 0; height: 20px' | targets: only",
                "document.getElementById('navn').style.cssText = 'border: 1px solid #bbb' | edges: edge only 1.9",
                "document.querySelector('main').insertAdjacentHTML('beforeend', '<video muted></video>') | plays: <video",
                "document.styleSheets[0].insertRule('@keyframes beat { to { opacity: .9 } }', 0); "
                        + "document.querySelector('h1').style.animation = 'beat 1s infinite' | plays: <h1",
                "document.querySelector('form').style.cssText = 'display: flex; flex-direction: column-reverse' "
                        + "| order: stands after",
                "document.querySelector('form').style.minWidth = '600px' | NARROW: sticks out",
                "document.body.insertAdjacentHTML('beforeend', '<div style=\"position: fixed; bottom: 0; height: 100px; "
                        + "background: #fff\">Fast</div>') | ZOOMED: sticks over the page",
                "document.querySelector('p:has(a)').style.cssText = 'width: 140px; height: 44px; overflow: hidden' | TEXT_SPACING: is cut off",
                "document.querySelector('main').insertAdjacentHTML('beforeend', "
                        + "'<div style=\"width: 50rem\">bred</div>') | LARGE_TEXT: sticks out",
                "document.getElementById('videre').style.cssText = 'appearance: none; border: 0' | FORCED_COLOURS: has no edge",
                "document.querySelector('h1').animate([{opacity: 1}, {opacity: .9}], "
                        + "{duration: 1000, iterations: Infinity}) | REDUCED_MOTION: moves",
            })
    void whatOnlyACloseLookFindsIsSeen(String harm, String complaint) {
        Visitor visitor = visitors.atDesk().opens("/");
        assertThat(CloseLook.judged(visitor.browser())).isEmpty();
        visitor.browser().executeScript(harm);
        assertThat(CloseLook.judged(visitor.browser()))
                .anySatisfy(fault -> assertThat(fault).contains(complaint));
    }

    @Test
    void aCloseLookLeavesThePageAsItWas() {
        Visitor visitor = visitors.atDesk().opens("/");
        visitor.browser()
                .executeScript("document.styleSheets[0].insertRule('a:is(:hover, :focus) { color: #020 }', 0)");
        String look = "return [...document.querySelectorAll('*')].map(e => getComputedStyle(e).color + "
                + "e.getBoundingClientRect().top + e.attributes.length).join() + document.adoptedStyleSheets.length";
        CloseLook.judged(visitor.browser());
        Object before = visitor.browser().executeScript(look);
        CloseLook.judged(visitor.browser());
        assertThat(visitor.browser().executeScript(look)).isEqualTo(before);
        assertThat(String.valueOf(before)).doesNotContain("rgb(0, 34, 0)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "document.querySelector('label').remove()",
                "document.getElementById('navn-fejl').textContent = 'Skriv dit navn'",
                "document.querySelector('main').outerHTML = document.querySelector('main').innerHTML",
                "document.querySelector('h1').setAttribute('aria-level', 2)",
                "document.querySelector('h1').lang = 'en'",
            })
    void whatIsHeardOtherwiseIsReadOtherwise(String harm) {
        Visitor visitor = visitors.atDesk().opens("/");
        List<String> before = Heard.on(visitor.browser(), false);
        visitor.browser().executeScript(harm);
        assertThat(before).isNotEmpty().isNotEqualTo(Heard.on(visitor.browser(), false));
    }

    @Test
    void anErrorThatIsOnlyPaintedIsNoError() {
        Visitor visitor = visitors.atDesk().opens("/");
        visitor.browser().executeScript("document.getElementById('navn').removeAttribute('aria-describedby')");
        assertThatThrownBy(() -> visitor.presses("Videre").expectsError("Dit navn", "Skriv dit navn"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Waited for the error");
    }
}
