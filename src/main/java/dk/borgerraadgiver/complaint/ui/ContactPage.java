package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.Problem;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.web.CheckboxGroup;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.PageFrame;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;

/** R4, R25: how to reach the person, and what they need to take part. */
@Route(value = "klag/kontakt", layout = PageFrame.class)
@RolesAllowed({"CITIZEN", "COMPANY", "HELPER"})
class ContactPage extends FieldsPage<Contact> {
    private final RadioGroup<Contact.Channel> channel = fields.one(Questions.CHANNEL);
    private final TextField email =
            fields.line(Questions.EMAIL).autocomplete("email").keyboard("email");
    private final TextField mobile = phone("mobile");
    private final TextField phone =
            fields.line(Questions.PHONE).autocomplete("tel").keyboard("tel").characters(16);
    private final TextField hours = fields.line(Questions.HOURS);
    private final TextField street = fields.line(Questions.STREET).autocomplete("address-line1");
    private final TextField postcode =
            fields.line(Questions.POSTCODE).autocomplete("postal-code").characters(8);
    private final TextField city = fields.line(Questions.CITY).autocomplete("address-level2");
    private final TextField place = fields.line(Questions.PLACE_FOR_MESSAGES);
    private final TextField through = fields.line(Questions.THROUGH);
    private final CheckboxGroup<Contact.Neutral> neutral = fields.any(Questions.NEUTRAL);
    private final RadioGroup<Contact.Spoken> spoken = fields.one(Questions.SPOKEN);
    private final TextField otherLanguage = fields.line(Questions.OTHER_LANGUAGE);
    private final CheckboxGroup<Contact.Need> needs = fields.any(Questions.NEEDS);
    private final LongText needsText = fields.lines(Questions.NEEDS_TEXT).rows(3);

    ContactPage(Wizard wizard) {
        super(Step.CONTACT, wizard, Answers::contact);
        channel.reveal(Contact.Channel.EMAIL, email);
        channel.reveal(Contact.Channel.SMS, mobile);
        channel.reveal(Contact.Channel.LETTER, street, postcode, city);
        channel.reveal(Contact.Channel.PHONE, phone, hours);
        channel.reveal(Contact.Channel.PLACE, place);
        channel.reveal(Contact.Channel.SOMEONE, through);
        spoken.reveal(Contact.Spoken.OTHER, otherLanguage);
        ask(channel);
        Stream.of(email, mobile, street, postcode, city, phone, hours, place, through)
                .forEach(this::asked);
        ask(neutral);
        ask(spoken);
        asked(otherLanguage);
        ask(needs);
        ask(needsText);
    }

    @Override
    Contact answer() {
        return new Contact(
                channel.value(),
                words(email),
                words(isBySms() ? mobile : phone),
                words(street),
                words(postcode),
                words(city),
                words(hours),
                words(place),
                words(through),
                neutral.value(),
                spoken.value(),
                words(otherLanguage),
                needs.value(),
                words(needsText));
    }

    @Override
    void show(Contact answer) {
        super.show(answer);
        if (wizard().isHelping()) {
            mobile.autocomplete("off");
        } else {
            mobile.keepAs(keptAs() + ".mobile");
        }
        mobile.value(answer.phone().text());
    }

    /** One number in two places: under text message, and under phone call. */
    @Override
    Optional<Field<?>> field(Problem problem) {
        return isBySms() && problem.question().equals(Questions.PHONE.name())
                ? Optional.of(mobile)
                : super.field(problem);
    }

    private boolean isBySms() {
        return channel.value().filter(Contact.Channel.SMS::equals).isPresent();
    }

    private TextField phone(String id) {
        return new TextField(id, getTranslation(Questions.PHONE.key()))
                .autocomplete("tel")
                .keyboard("tel")
                .characters(16);
    }
}
