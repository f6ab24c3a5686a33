package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Problems;
import java.util.Optional;
import java.util.function.Consumer;

/** Where messages go from now on. */
class ContactForm extends MandateForm {
    private final transient Consumer<OwnContact> saved;
    private final transient ContactFields fields;

    ContactForm(MandateTexts words, Optional<OwnContact> known, Consumer<OwnContact> saved) {
        super(words);
        this.saved = saved;
        fields = new ContactFields(this, known);
        button(Buttons.secondary(words.text("contact.save"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        fields.read(problems).ifPresent(saved);
    }
}
