package dk.borgerraadgiver.representation.ui;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.representation.Basis;
import dk.borgerraadgiver.representation.Capacity;
import dk.borgerraadgiver.representation.Ending;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.representation.MandateState;
import dk.borgerraadgiver.representation.OtherHolder;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.representation.Proof;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.representation.Use;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A mandate in words (R24). */
record MandateTexts(Texts texts) {
    Dates dates() {
        return new Dates(texts.language());
    }

    String text(String key, Object... arguments) {
        return texts.text("representation." + key, arguments);
    }

    String refusal(Rejected no) {
        return texts.text(no.textKey(), no.arguments().toArray());
    }

    String capacity(Capacity capacity) {
        return text("capacity." + key(capacity));
    }

    String otherHolder(OtherHolder other) {
        return text("other-holder." + key(other));
    }

    String basis(Basis basis) {
        return text("basis." + key(basis));
    }

    String proof(Proof proof) {
        return text("proof." + key(proof));
    }

    String way(OwnContact.Way way) {
        return text("contact.way." + key(way));
    }

    String state(MandateState state) {
        return text("state." + key(state));
    }

    String scope(Scope scope) {
        return switch (scope) {
            case Scope.Everything everything -> text("scope.everything");
            case Scope.Only only when only.cases().isEmpty() -> text("scope.office-says");
            case Scope.Only only ->
                text(
                        only.cases().size() == 1 ? "scope.one" : "scope.some",
                        only.cases().stream().map(CaseNumber::value).sorted().collect(Collectors.joining(", ")));
        };
    }

    String period(Period period) {
        return period.until()
                .map(last -> text("period.until", dates().day(period.from()), dates().day(last)))
                .orElseGet(() -> text("period.open", dates().day(period.from())));
    }

    String use(Use use) {
        return text("use." + key(use.act()), dates().minute(use.at()), use.number());
    }

    /** Why the office ended it, where it did. */
    Optional<String> reason(Mandate mandate) {
        return mandate instanceof Mandate.Ended ended
                ? switch (ended.ending()) {
                    case Ending.Refused refused -> Optional.of(refused.reason());
                    case Ending.EndedByOffice byOffice -> Optional.of(byOffice.reason());
                    case Ending.Revoked revoked -> Optional.empty();
                    case Ending.GivenUp givenUp -> Optional.empty();
                }
                : Optional.empty();
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
