package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.accessibility.AtTheirSide.Receipt;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Scenario 10: an 84-year-old woman comes to the library with a carrier bag of letters. The librarian helps her; she
 * takes a code home, and one day she logs in and finds the same case.
 */
@ExtendWith(OnTheSite.class)
class LibraryDeskJourney {
    private static final String HER_NUMBER = "8111420814";

    @Test
    void theLibrarianHelpsAndTheNextCitizenSeesNothingOfIt(Visitors visitors) throws IOException {
        Visitor librarian = visitors.atDesk().opens("/hjaelp-en-anden");
        Login.asOfficer(librarian, Login.LIBRARIAN);
        AtTheirSide side = AtTheirSide.sitting(librarian)
                .as("citizen-service", "Hovedbiblioteket")
                .ofCitizen(Login.GUDRUN, HER_NUMBER)
                .writes(Story.carrierBag())
                .hearsYes("Lis Toft");
        Receipt receipt = side.receipt();
        side.empties();
        for (int step = 0; step < 6; step++) {
            librarian.browser().navigate().back(); // on the way lie sent forms: the browser shows a page of its own
            librarian.seesNot(receipt.number()).seesNot(receipt.code()).seesNot(Login.GUDRUN);
        }
        for (String path : new String[] {
            "/hjaelp-en-anden/kvittering",
            "/hjaelp-en-anden/laes-op",
            "/hjaelp-en-anden/samtykke",
            "/hjaelp-en-anden/borger/cpr"
        }) {
            librarian.opens(path).reads("assisted.helper.title").seesNot(receipt.number());
        }
        librarian.opens("/mine-sager/" + receipt.number()).seesNot(receipt.number());

        Visitor gudrun = visitors.withKeyboardOnly();
        Transcript transcript = Transcript.of(gudrun);
        gudrun.opens("/status")
                .presses("assisted.status.show")
                .expectsError("assisted.status.number", "assisted.status.number.error")
                .answers("assisted.status.number", receipt.number())
                .answers("assisted.status.code", receipt.code())
                .answers("assisted.status.known", "1943")
                .presses("assisted.status.show")
                .expectsError("assisted.status.number", "assisted.status.not-right")
                .answers("assisted.status.known", "1942")
                .presses("assisted.status.show")
                .reads("assisted.shown.heading", receipt.number())
                .sees("assisted.stage.received.meaning")
                .seesNot("hjemmehjælp");
        transcript.isAsKept("sagen-med-kode");

        Visitor oneDay = visitors.atDesk().opens("/mine-sager/" + receipt.number());
        Login.asCitizen(oneDay, Login.GUDRUN);
        oneDay.reads("casework.case.title", receipt.number())
                .sees("casework.case.helped")
                .sees(Login.LIBRARIAN)
                .sees("assisted.fact.consent.spoken", "Lis Toft");

        AtTheDesk.sitting(visitors.atDesk()).opensCase(receipt.number());

        Visitor niece = visitors.onPhone().opens("/status").speaking("en");
        looks(niece, receipt.number(), receipt.code(), "1942").reads("assisted.shown.heading", receipt.number());
    }

    @Test
    void onASmallScreenInEnglish(Visitors visitors) {
        Visitor visitor = visitors.onPhone().opens("/status").speaking("en");
        visitor.answers("assisted.status.number", "BR-2026-000001")
                .answers("assisted.status.code", "12")
                .presses("assisted.status.show")
                .expectsError("assisted.status.code", "assisted.status.code.error");
    }

    @Test
    void whoGuessesMustWait(Visitors visitors) {
        Visitor visitor = visitors.withoutScripts().opens("/status");
        String number = "BR-2019-" + String.valueOf(System.nanoTime()).substring(0, 6);
        for (int guess = 0; guess < 5; guess++) {
            looks(visitor, number).expectsError("assisted.status.number", "assisted.status.not-right");
        }
        visitor.presses("assisted.status.show")
                .reads("assisted.status.wait.title")
                .speaking("en");
        mustWait(visitors.atDesk().opens("/status"), number);
        mustWait(visitors.onPhone().opens("/status").speaking("en"), number);
    }

    /** The first wait is short and may be over; after one guess more it is longer. */
    private static void mustWait(Visitor visitor, String number) {
        looks(visitor, number);
        if (!visitor.heading().equals(visitor.words().of("assisted.status.wait.title"))) {
            visitor.presses("assisted.status.show");
        }
        visitor.reads("assisted.status.wait.title");
    }

    private static Visitor looks(Visitor visitor, String number) {
        return looks(visitor, number, "1234 1234 1234 1234", "1950");
    }

    private static Visitor looks(Visitor visitor, String number, String code, String known) {
        return visitor.answers("assisted.status.number", number)
                .answers("assisted.status.code", code)
                .answers("assisted.status.known", known)
                .presses("assisted.status.show");
    }
}
