package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Language;
import java.util.ArrayList;
import java.util.List;

/** How to reach the office, in lines. */
final class Contacts {
    private Contacts() {}

    static List<String> of(Authority authority, CaseTexts words) {
        Language language = words.texts().language();
        List<String> ways = new ArrayList<>();
        authority.phone().ifPresent(phone -> {
            ways.add(words.text("receipt.phone", phone));
            authority
                    .phoneHours()
                    .forEach(hours -> ways.add(
                            hours.days().in(language) + ": " + hours.hours().in(language)));
        });
        ways.add(authority.digitalPost().in(language));
        ways.add(words.text("receipt.address", String.join(", ", authority.address())));
        ways.add(authority.visits().in(language));
        ways.add(words.text("receipt.mail", authority.email()));
        return ways;
    }
}
