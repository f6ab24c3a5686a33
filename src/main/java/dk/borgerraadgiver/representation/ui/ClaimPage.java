package dk.borgerraadgiver.representation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Claim;
import dk.borgerraadgiver.representation.ContactDesk;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.RepresentativeDesk;
import dk.borgerraadgiver.web.BackLink;
import dk.borgerraadgiver.web.Page;
import dk.borgerraadgiver.web.PageFrame;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** I act for somebody who cannot give me a code: a child, or somebody whose guardian I am. */
@Route(value = Acting.PAGE + "/ny", layout = PageFrame.class)
@RolesAllowed("CITIZEN")
class ClaimPage extends Page {
    private final transient Door door;
    private final transient RepresentativeDesk desk;
    private final transient ContactDesk contacts;

    ClaimPage(Door door, RepresentativeDesk desk, ContactDesk contacts, Clock clock, Bundles bundles) {
        super("representation.claim.title");
        this.door = door;
        this.desk = desk;
        this.contacts = contacts;
        MandateTexts words = new MandateTexts(bundles.in(Language.of(getLocale())));
        above(new BackLink("/" + Acting.PAGE));
        lead(words.text("claim.lead"));
        paragraph(words.text("claim.meanwhile"));
        add(new ClaimForm(words, LocalDate.now(clock), contacts.mine(door.person()), this::claimed));
    }

    private void claimed(Claim claim, OwnContact contact) {
        MandateId id = desk.claim(door.person(), claim);
        contacts.save(door.person(), contact);
        boolean toProve = desk.mine(door.person()).stream()
                .anyMatch(held -> held.mandate() instanceof Mandate.Claimed claimed
                        && claimed.terms().id().equals(id));
        UI.getCurrentOrThrow().navigate(toProve ? ProofPage.address(id).substring(1) : Acting.PAGE);
    }
}
