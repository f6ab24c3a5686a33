package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.AtTheirSide.Receipt;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Scenario 1: a social worker writes with a homeless man who has no MitID, no address and no account. On a phone. */
@ExtendWith(OnTheSite.class)
class ShelterJourney {
    @Test
    void theSocialWorkerWritesWithHim(Visitors visitors) {
        Visitor sofie = visitors.onPhone().opens("/hjaelp-en-anden");
        Login.forOrganisation(sofie, Login.SOCIAL_WORKER);
        AtTheirSide side = AtTheirSide.sitting(sofie)
                .as("social-worker", "Herberget Havnelyset")
                .ofSomebody("Mogens", "1961")
                .writes(Story.lateBill())
                .hearsYesByPhone("29 87 65 43", visitors.atDesk());
        Receipt receipt = side.receipt();
        side.empties();

        Visitor mogens = visitors.onPhone().opens("/status");
        mogens.answers("assisted.status.number", receipt.number())
                .answers("assisted.status.code", receipt.code())
                .answers("assisted.status.known", "1961")
                .presses("assisted.status.show")
                .reads("assisted.shown.heading", receipt.number());

        Visitor officer = visitors.atDesk();
        AtTheDesk.sitting(officer).opensCase(receipt.number());
        officer.sees("assisted.fact.consent.code").sees(Login.SOCIAL_WORKER).sees("Herberget Havnelyset");
        officer.opens("/sagsbehandling/" + receipt.number() + "/statuskode")
                .reads("assisted.code.title", receipt.number())
                .presses("assisted.code.letter.ask")
                .sees("assisted.code.letter.asked")
                .presses("assisted.code.make")
                .sees("assisted.code.once")
                .downloads("assisted.code.print");
        mogens.opens("/status")
                .answers("assisted.status.number", receipt.number())
                .answers("assisted.status.code", receipt.code())
                .answers("assisted.status.known", "1961")
                .presses("assisted.status.show")
                .expectsError("assisted.status.number", "assisted.status.not-right");
    }

    @Test
    void hisSignatureIsPhotographed(Visitors visitors, @TempDir Path folder) {
        Visitor lone = visitors.onPhone().opens("/").speaking("en").opens("/hjaelp-en-anden");
        Login.asCitizen(lone, Login.LONE);
        Receipt receipt = AtTheirSide.sitting(lone)
                .as("volunteer", "Kirkens varmestue")
                .ofSomebody("Bent", "1955")
                .writes(Story.lateBill())
                .hearsYesOnPaper(Papers.photograph(folder), Papers.disguised(folder))
                .receipt();

        Visitor officer = visitors.atDesk();
        AtTheDesk.sitting(officer).opensCase(receipt.number());
        officer.sees("assisted.fact.consent.photographed").sees("samtykke-underskrift.jpg");
    }

    @Test
    void manyInARowWithNothingLeftOfTheLast(Visitors visitors) {
        Visitor librarian = visitors.atDesk().opens("/hjaelp-en-anden");
        Login.asCitizen(librarian, Login.LONE);
        AtTheirSide.sitting(librarian).as("volunteer", "Kirkens varmestue").ofSomebody("Ulla Ubekendt", "1950");
        librarian
                .presses("complaint.helping.change")
                .reads("assisted.change.title")
                .presses("assisted.change.aside")
                .reads("assisted.helper.title")
                .seesNot("Ulla");
        AtTheirSide.sitting(librarian).withTheNextOne().ofSomebody("Bent", "1955");
        librarian.seesNot("Ulla").presses("complaint.helping.change").presses("assisted.change.delete");
        librarian.reads("assisted.helper.title").goesBack().seesNot("Bent").opens("/hjaelp-en-anden");
        librarian.presses("assisted.helper.phone.link").reads("assisted.script.title");
        librarian.speaking("en");
    }
}
