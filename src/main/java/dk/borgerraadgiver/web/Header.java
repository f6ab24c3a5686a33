package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dk.borgerraadgiver.content.Language;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Authority, who is logged in, log out, language; then the solution's name and the ways around. */
@Tag("header")
final class Header extends Component {
    private final Element language;
    private final Language other;

    Header(SiteFrame site) {
        other = Language.of(getLocale()) == Language.DANISH ? Language.ENGLISH : Language.DANISH;
        language = link("/sprog", "web.language.other")
                .setAttribute("lang", other.code())
                .setAttribute("hreflang", other.code());
        getElement().setAttribute("class", "site-header");
        if (site.demo()) {
            getElement()
                    .appendChild(Markup.tag(
                            "div", "demo-banner", Markup.text("p", "container", getTranslation("web.demo.text"))));
        }
        getElement()
                .appendChild(
                        Markup.tag("div", "site-top", top(site)),
                        Markup.tag("div", "site-name", Markup.tag("div", "container", solution(), around(site))));
        at("/");
    }

    /** Changing the language leads back to where one is. */
    void at(String path) {
        language.setAttribute(
                "href", "/sprog?til=" + other.code() + "&tilbage=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    private Element top(SiteFrame site) {
        Element top = Markup.tag(
                "div",
                "container",
                Markup.text(
                        "p", "authority", site.authorityData().municipality().in(Language.of(getLocale()))));
        Optional<Visitor> visitor = site.asked();
        visitor.ifPresent(who -> top.appendChild(name(who), logOut()));
        if (visitor.isEmpty()) {
            top.appendChild(link("/log-ind", "web.header.log-in"));
        }
        return top.appendChild(aloud(), language);
    }

    /** Seen only where the browser can speak. */
    private Element aloud() {
        return Markup.text("button", "", getTranslation("web.aloud.start"))
                .setAttribute("type", "button")
                .setAttribute("data-aloud", true)
                .setAttribute("data-aloud-stop", getTranslation("web.aloud.stop"))
                .setAttribute("data-aloud-none", getTranslation("web.aloud.none"));
    }

    private Element name(Visitor visitor) {
        return Markup.tag(
                "p",
                "",
                Markup.unseen(getTranslation("web.header.logged-in") + " "),
                Markup.text("span", "", visitor.name()));
    }

    private Element logOut() {
        Element button = Markup.tag(
                "button", "", Markup.icon("lock"), Markup.text("span", "", getTranslation("web.header.log-out")));
        return LogOut.inHeader(button).getElement();
    }

    private Element solution() {
        return link("/", "web.solution").setAttribute("class", "solution");
    }

    private Element around(SiteFrame site) {
        Visitor.Home home = site.home();
        Element first = link(home.address(), home.key());
        if (home != Visitor.Home.HELP) {
            first.removeAttribute("data-plain"); // a page that a server session drives
        }
        return Markup.tag(
                        "nav",
                        "site-nav",
                        Markup.tag(
                                "ul",
                                "",
                                Markup.tag("li", "", first),
                                Markup.tag("li", "", link("/kontakt", "web.nav.contact"))))
                .setAttribute("aria-label", getTranslation("web.nav.label"));
    }

    private Element link(String path, String key) {
        return Markup.text("a", "", getTranslation(key))
                .setAttribute("href", path)
                .setAttribute("data-plain", true);
    }
}
