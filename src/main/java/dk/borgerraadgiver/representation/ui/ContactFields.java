package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.html.Div;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.OwnContact.Way;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.util.List;
import java.util.Optional;

/** Where shall we send messages to you who act for somebody? Letters go to you first (R12). */
class ContactFields {
    private final MandateTexts words;
    private final RadioGroup<Way> way;
    private final TextField email;
    private final TextField phone;
    private final TextField street;
    private final TextField postcode;
    private final TextField city;

    ContactFields(MandateForm form, Optional<OwnContact> known) {
        words = form.words();
        email = form.asked(new TextField("din-mail", words.text("contact.email")).autocomplete("email"));
        phone = form.asked(new TextField("dit-nummer", words.text("contact.phone"))
                .autocomplete("tel")
                .keyboard("tel"));
        street = form.asked(new TextField("din-vej", words.text("contact.street")).autocomplete("address-line1"));
        postcode = form.asked(new TextField("dit-postnummer", words.text("contact.postcode"))
                .autocomplete("postal-code")
                .keyboard("numeric"));
        city = form.asked(new TextField("din-by", words.text("contact.city")).autocomplete("address-level2"));
        way = form.field(
                new RadioGroup<>("besked-til-dig", words.text("contact.way"), List.of(Way.values()), words::way)
                        .hint(words.text("contact.way.hint"))
                        .reveal(Way.EMAIL, email)
                        .reveal(Way.SMS, phone)
                        .reveal(Way.LETTER, new Div(street, postcode, city)));
        known.ifPresent(this::show);
    }

    /** Empty, with the problem said, when it cannot be used. */
    Optional<OwnContact> read(Problems problems) {
        if (way.value().isEmpty()) {
            problems.add(way, words.text("refused.way-missing"));
            return Optional.empty();
        }
        try {
            return Optional.of(new OwnContact(
                    way.value().get(),
                    email.value(),
                    phone.value(),
                    street.value(),
                    postcode.value(),
                    city.value(),
                    words.texts().language()));
        } catch (Rejected no) {
            problems.add(faulty(way.value().get()), words.refusal(no));
            return Optional.empty();
        }
    }

    private Field<?> faulty(Way chosen) {
        return switch (chosen) {
            case EMAIL -> email;
            case SMS -> phone;
            case LETTER -> street.value().isBlank() ? street : postcode.value().isBlank() ? postcode : city;
            case DIGITAL_POST -> way;
        };
    }

    private void show(OwnContact known) {
        way.value(Optional.of(known.way()));
        email.value(known.email());
        phone.value(known.phone());
        street.value(known.street());
        postcode.value(known.postcode());
        city.value(known.city());
    }
}
