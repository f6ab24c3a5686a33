package dk.borgerraadgiver.web.errors;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Links;
import dk.borgerraadgiver.web.Page;

/** What happened, what is saved, what to do now, and how to reach a person. */
abstract class ErrorPage extends Page {
    ErrorPage(String key, Authority authority) {
        super("web.error." + key + ".title");
        getElement().getClassList().add("error-page");
        lead(getTranslation("web.error." + key + ".what"));
        paragraph(getTranslation("web.error." + key + ".saved"));
        paragraph(getTranslation("web.error." + key + ".now"));
        section(getTranslation("web.error.reach"));
        authority.phone().ifPresent(phone -> add(new Div(Links.out("tel:" + phone.replace(" ", ""), phone))));
        add(
                new Div(Links.out("mailto:" + authority.email(), authority.email())),
                new Div(authority.name().in(Language.of(getLocale())) + ", " + String.join(", ", authority.address())),
                new Div(Links.out("/kontakt", getTranslation("web.footer.contact"))),
                new Div(Links.out("/", getTranslation("web.error.front"))));
    }
}
