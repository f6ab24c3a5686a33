package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody is asked to act, acts, and is stopped again (R13): with every mistake, in both languages, on a phone; in English by keys alone. */
@ExtendWith(OnTheSite.class)
class PowerOfAttorneyJourney {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aCodeGivesAndTheOneWhoGaveItTakesBack(String language, Visitors visitors) {
        boolean keyed = language.equals("en");
        Visitor gudrun = (keyed ? visitors.onPhoneWithKeyboardOnly() : visitors.onPhone())
                .opens("/")
                .speaking(language)
                .opens("/fuldmagter");
        Login.asCitizen(gudrun, Login.GUDRUN);
        String code = offers(gudrun);

        Visitor soeren = (keyed ? visitors.withKeyboardOnly() : visitors.atDesk())
                .opens("/")
                .speaking(language)
                .opens("/paa-vegne-af");
        Login.asCitizen(soeren, Login.SOEREN);
        soeren.reads("representation.acting.title")
                .presses("representation.code.go")
                .expectsError("representation.code.label", "representation.refused.code-missing")
                .answers("representation.code.label", "AAAA-BBBB-CCCC")
                .presses("representation.code.go");
        saysWhereToWrite(soeren);
        soeren.answers("representation.code.label", "AAAA-BBBB-CCCC")
                .presses("representation.code.go")
                .sees("representation.refused.no-such-code")
                .answers("representation.code.label", code.toLowerCase(Locale.ROOT))
                .presses("representation.code.go")
                .sees("representation.code.done.next")
                .sees("representation.contact.heading");
        soeren.chooses("representation.contact.way", "representation.contact.way.email")
                .answers("representation.contact.email", "soeren")
                .presses("representation.contact.save")
                .expectsError("representation.contact.email", "representation.refused.email")
                .chooses("representation.contact.way", "representation.contact.way.letter")
                .answers("representation.contact.street", "Åvej 1")
                .answers("representation.contact.postcode", "1704")
                .answers("representation.contact.city", "København V")
                .presses("representation.contact.save")
                .sees("representation.contact.saved", soeren.words().of("representation.contact.way.letter"));
        soeren.presses("representation.acting.choose", Login.GUDRUN)
                .reads("casework.list.other", Login.GUDRUN)
                .sees("web.acting-for", Login.GUDRUN);
        soeren.opens("/paa-vegne-af").presses("representation.acting.self").reads("casework.list.title");
        soeren.seesNot("web.acting-for", Login.GUDRUN);

        gudrun.opens("/fuldmagter")
                .presses("representation.party.end", Login.SOEREN)
                .presses("representation.end.no")
                .presses("representation.party.end", Login.SOEREN)
                .presses("representation.end.yes")
                .sees("representation.party.ended", Login.SOEREN);
        soeren.opens("/paa-vegne-af").reads("representation.acting.title");
        assertThat(soeren.text()).doesNotContain(soeren.words().of("representation.acting.choose", Login.GUDRUN));
    }

    @Test
    void whatIsMissingIsSaidBesideItsField(Visitors visitors) {
        Visitor soeren = visitors.onPhone().opens("/paa-vegne-af");
        Login.asCitizen(soeren, Login.SOEREN);
        soeren.presses("representation.claim.link")
                .reads("representation.claim.title")
                .presses("representation.claim.go")
                .expectsError("representation.claim.name", "representation.refused.name-missing")
                .expectsError("representation.claim.capacity", "representation.refused.capacity-missing")
                .expectsError("representation.claim.basis", "representation.refused.basis-missing")
                .answers("representation.claim.number", "1234")
                .presses("representation.claim.go")
                .expectsError("representation.claim.number", "shared.civil-number.not-valid");
    }

    /** Only the first time: it is kept for the next (R12). */
    private static void saysWhereToWrite(Visitor soeren) {
        if (soeren.text().contains(soeren.words().of("representation.contact.way.hint"))) {
            soeren.expectsError("representation.contact.way", "representation.refused.way-missing")
                    .chooses("representation.contact.way", "representation.contact.way.digital-post");
        }
    }

    private static String offers(Visitor gudrun) {
        gudrun.reads("representation.party.title")
                .presses("representation.offer.go")
                .expectsError("representation.offer.to", "representation.refused.name-missing")
                .expectsError("representation.offer.scope", "representation.refused.scope-missing")
                .answers("representation.offer.to", Login.SOEREN)
                .chooses("representation.offer.scope", "representation.scope.everything")
                .presses("representation.offer.go")
                .sees("representation.offer.done.once");
        Matcher code = CODE.matcher(gudrun.text());
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
