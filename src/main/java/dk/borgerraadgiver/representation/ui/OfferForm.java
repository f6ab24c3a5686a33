package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.representation.Offer;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.Buttons;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Who may act for me, for what, and until when? */
class OfferForm extends MandateForm {
    private final transient LocalDate today;
    private final transient Consumer<Offer> offered;
    private final TextField to;
    private final RadioGroup<Scope> scope;
    private final DateFields until;

    OfferForm(MandateTexts words, List<CaseNumber> cases, LocalDate today, Consumer<Offer> offered) {
        super(words);
        this.today = today;
        this.offered = offered;
        to = field(new TextField("navn", words.text("offer.to"))
                .autocomplete("off")
                .hint(words.text("offer.to.hint")));
        scope = field(new RadioGroup<>("omfang", words.text("offer.scope"), scopes(cases), words::scope));
        until = field(new DateFields("til-og-med", words.text("offer.until"))
                .hint(words.text("offer.until.hint"))
                .optional());
        button(Buttons.primary(words.text("offer.go"), this::send));
    }

    @Override
    protected void pressed(Problems problems) {
        required(problems, to, "refused.name-missing");
        if (scope.value().isEmpty()) {
            problems.add(scope, words().text("refused.scope-missing"));
        }
        Optional<LocalDate> last = date(problems, until);
        if (last.filter(day -> day.isBefore(today)).isPresent()) {
            problems.add(until, words().text("refused.until-passed"));
        }
        if (problems.none()) {
            offered.accept(new Offer(to.value(), scope.value().orElseThrow(), new Period(today, last)));
        }
    }

    private static List<Scope> scopes(List<CaseNumber> cases) {
        List<Scope> scopes = new ArrayList<>();
        scopes.add(new Scope.Everything());
        cases.forEach(number -> scopes.add(new Scope.Only(Set.of(number))));
        return scopes;
    }
}
