package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.representation.Basis;
import dk.borgerraadgiver.representation.Capacity;
import dk.borgerraadgiver.representation.Claim;
import dk.borgerraadgiver.representation.OtherHolder;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** For whom do I act, in which role, on what basis? Whether such a person is known here is not told. */
class ClaimForm extends MandateForm {
    private static final int CIVIL_NUMBER = 11;
    private static final int CASE_NUMBER = 16;

    private final transient LocalDate today;
    private final transient BiConsumer<Claim, OwnContact> claimed;
    private final TextField name;
    private final TextField number;
    private final RadioGroup<Capacity> capacity;
    private final RadioGroup<OtherHolder> other;
    private final RadioGroup<Basis> basis;
    private final TextField only;
    private final DateFields until;
    private final transient ContactFields contact;

    ClaimForm(MandateTexts words, LocalDate today, Optional<OwnContact> known, BiConsumer<Claim, OwnContact> claimed) {
        super(words);
        this.today = today;
        this.claimed = claimed;
        name = field(new TextField("navn", words.text("claim.name")).autocomplete("off"));
        number = field(new TextField("personnummer", words.text("claim.number"))
                .autocomplete("off")
                .keyboard("numeric")
                .characters(CIVIL_NUMBER)
                .hint(words.text("claim.number.hint")));
        other = asked(new RadioGroup<>(
                "anden", words.text("claim.other"), List.of(OtherHolder.values()), words::otherHolder));
        capacity = field(
                new RadioGroup<>("rolle", words.text("claim.capacity"), List.of(Capacity.values()), words::capacity)
                        .reveal(Capacity.CUSTODY, other));
        basis = field(new RadioGroup<>(
                "grundlag",
                words.text("claim.basis"),
                List.of(Basis.PAPER, Basis.DIGITAL_POWER_OF_ATTORNEY, Basis.CIVIL_REGISTER),
                words::basis));
        only = field(new TextField("sagsnummer", words.text("claim.only"))
                .autocomplete("off")
                .characters(CASE_NUMBER)
                .hint(words.text("claim.only.hint"))
                .optional());
        until = field(new DateFields("til-og-med", words.text("claim.until"))
                .hint(words.text("offer.until.hint"))
                .optional());
        contact = new ContactFields(this, known);
        button(Buttons.primary(words.text("claim.go"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        required(problems, name, "refused.name-missing");
        Optional<CivilNumber> who = read(problems, number, CivilNumber::new);
        if (capacity.value().isEmpty()) {
            problems.add(capacity, words().text("refused.capacity-missing"));
        }
        boolean parent = capacity.value().equals(Optional.of(Capacity.CUSTODY));
        if (parent && other.value().isEmpty()) {
            problems.add(other, words().text("refused.other-holder-missing"));
        }
        basisFits(problems);
        Optional<CaseNumber> one = only.value().isBlank()
                ? Optional.empty()
                : read(problems, only, typed -> new CaseNumber(typed.strip().toUpperCase(Locale.ROOT)));
        Optional<LocalDate> last = date(problems, until);
        if (last.filter(day -> day.isBefore(today)).isPresent()) {
            problems.add(until, words().text("refused.until-passed"));
        }
        Optional<OwnContact> reached = contact.read(problems);
        if (problems.none()) {
            claimed.accept(
                    new Claim(
                            who.orElseThrow(),
                            name.value(),
                            capacity.value().orElseThrow(),
                            basis.value().orElseThrow(),
                            one,
                            new Period(today, last),
                            parent ? other.value() : Optional.empty()),
                    reached.orElseThrow());
        }
    }

    private void basisFits(Problems problems) {
        if (basis.value().isEmpty()) {
            problems.add(basis, words().text("refused.basis-missing"));
        } else if (capacity.value()
                .filter(role -> !role.bases().contains(basis.value().get()))
                .isPresent()) {
            problems.add(basis, words().text("refused.basis"));
        }
    }

    private <T> Optional<T> read(Problems problems, TextField field, Function<String, T> value) {
        try {
            return Optional.of(value.apply(field.value()));
        } catch (Rejected no) {
            problems.add(field, words().refusal(no));
            return Optional.empty();
        }
    }
}
