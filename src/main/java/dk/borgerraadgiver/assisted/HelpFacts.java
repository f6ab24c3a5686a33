package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** R14: who helped, and how the citizen said yes, stands with the case. */
@Component
class HelpFacts implements CaseFact.Source {
    private final Helps helps;

    HelpFacts(Helps helps) {
        this.helps = helps;
    }

    @Override
    public List<CaseFact> of(CaseNumber number) {
        return helps.done(number).map(HelpFacts::facts).orElse(List.of());
    }

    private static List<CaseFact> facts(Helps.Done done) {
        Help help = done.help();
        List<CaseFact> facts = new ArrayList<>();
        String capacity = "assisted.fact.helper." + key(help.role().capacity());
        facts.add(new CaseFact(
                "assisted.fact.helper",
                capacity,
                help.role().organisation().isEmpty()
                        ? List.of(help.helperName(), "–")
                        : List.of(help.helperName(), help.role().organisation())));
        facts.add(new CaseFact(
                "assisted.fact.consent",
                "assisted.fact.consent." + key(done.consent().way()),
                List.of(done.consent().witness())));
        help.citizen().map(HelpFacts::identity).ifPresent(facts::add);
        done.consent()
                .mayFollowUntil()
                .map(until -> new CaseFact("assisted.fact.follow", "assisted.fact.follow.until", List.of(until)))
                .ifPresent(facts::add);
        return facts;
    }

    private static CaseFact identity(Citizen citizen) {
        String label = "assisted.fact.citizen";
        if (citizen.byCivilNumber()) {
            return new CaseFact(label, "assisted.fact.citizen.number", List.of());
        }
        return citizen.born()
                .map(born -> new CaseFact(label, "assisted.fact.citizen.born", List.of(born)))
                .orElseGet(() -> new CaseFact(
                        label, "assisted.fact.citizen.year", List.of(String.valueOf(citizen.birthYear()))));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
