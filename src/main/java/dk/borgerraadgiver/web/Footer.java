package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Language;

/** Who is behind the site, how to reach them, and what one has a right to know. */
@Tag("footer")
final class Footer extends Component {
    Footer(SiteFrame site) {
        getElement()
                .setAttribute("class", "site-footer")
                .appendChild(Markup.tag(
                        "div",
                        "container",
                        authority(site.authorityData()),
                        column(
                                "web.footer.help",
                                link("/kontakt", "web.footer.contact"),
                                link("/klageskema.pdf", "web.footer.paper"),
                                link("/klageskema-let.pdf", "web.footer.paper-easy"),
                                link("/status", "web.footer.status"),
                                link("/hjaelp-en-anden", "web.footer.helper"),
                                link("/maegling", "web.footer.mediation")),
                        column(
                                "web.footer.about",
                                link("/tilgaengelighed", "web.footer.accessibility"),
                                link("/privatliv", "web.footer.privacy"))));
    }

    private Element authority(Authority authority) {
        Language language = Language.of(getLocale());
        Element address = Markup.tag("address", "");
        authority.address().forEach(line -> address.appendChild(Markup.text("div", "", line)));
        authority.phone().ifPresent(phone -> address.appendChild(Markup.tag("div", "", call(phone))));
        address.appendChild(
                Markup.text("a", "", authority.email()).setAttribute("href", "mailto:" + authority.email()));
        String name =
                authority.name().in(language) + ", " + authority.municipality().in(language);
        return Markup.tag("div", "", Markup.text("h2", "", name), address);
    }

    private Element call(String phone) {
        return Markup.text("a", "", getTranslation("web.footer.call", phone))
                .setAttribute("href", "tel:" + phone.replace(" ", ""));
    }

    private Element column(String headingKey, Element... links) {
        Element list = Markup.tag("ul", "");
        for (Element link : links) {
            list.appendChild(Markup.tag("li", "", link));
        }
        return Markup.tag("div", "", Markup.text("h2", "", getTranslation(headingKey)), list);
    }

    private Element link(String path, String key) {
        return Markup.text("a", "", getTranslation(key))
                .setAttribute("href", path)
                .setAttribute("data-plain", true);
    }
}
