package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.representation.Accepted;
import dk.borgerraadgiver.representation.InvitationCode;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The code that somebody gave me. */
class CodeForm extends MandateForm {
    private static final int LENGTH = 16;

    private final transient Function<InvitationCode, Accepted> accept;
    private final transient Consumer<Mandate.Proven> accepted;
    private final TextField code;
    private final transient Optional<ContactFields> contact;
    private final transient Consumer<OwnContact> reached;

    CodeForm(
            MandateTexts words,
            boolean asksContact,
            Consumer<OwnContact> reached,
            Function<InvitationCode, Accepted> accept,
            Consumer<Mandate.Proven> accepted) {
        super(words);
        this.accept = accept;
        this.accepted = accepted;
        this.reached = reached;
        code = field(new TextField("kode", words.text("code.label"))
                .autocomplete("off")
                .characters(LENGTH)
                .hint(words.text("code.hint")));
        contact = asksContact ? Optional.of(new ContactFields(this, Optional.empty())) : Optional.empty();
        button(Buttons.primary(words.text("code.go"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        required(problems, code, "refused.code-missing");
        Optional<OwnContact> own = contact.flatMap(fields -> fields.read(problems));
        if (problems.none()) {
            switch (accept.apply(new InvitationCode(code.value()))) {
                case Accepted.Now now -> {
                    code.value("");
                    own.ifPresent(reached);
                    accepted.accept(now.mandate());
                }
                case Accepted.NoSuchCode none -> problems.add(code, words().text("refused.no-such-code"));
                case Accepted.TooManyGuesses many -> problems.add(code, words().text("refused.too-many-guesses"));
            }
        }
    }
}
