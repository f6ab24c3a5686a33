package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.complaint.OnBehalf;
import dk.borgerraadgiver.complaint.Recipient;
import dk.borgerraadgiver.complaint.Recipients;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.correspondence.RecipientsTable.Seat;
import dk.borgerraadgiver.correspondence.RecipientsTable.Turn;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.representation.ActsFor;
import dk.borgerraadgiver.representation.OwnContact;
import dk.borgerraadgiver.representation.Representatives;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works out, each time anew, who is to be told and where: the roles of today, and the table (R12). */
@Component
class Addressees {
    private final Recipients recipients;
    private final Representatives representatives;
    private final People people;

    Addressees(Recipients recipients, Representatives representatives, People people) {
        this.recipients = recipients;
        this.representatives = representatives;
        this.people = people;
    }

    /** Whoever hears first stands first. */
    List<Addressee> of(Subject about, Occasion occasion) {
        return switch (about) {
            case Subject.OfCase ofCase ->
                recipients
                        .of(ofCase.number())
                        .map(found -> told(found, acting(found, ofCase), occasion))
                        .orElse(List.of());
            case Subject.OfLetter letter -> List.of(); // not to anybody on the citizen's side
            case Subject.OfDraft ofDraft ->
                recipients
                        .of(ofDraft.complaint())
                        .map(found -> told(found, writer(found), occasion))
                        .orElse(List.of());
        };
    }

    private List<ActsFor> acting(Recipient found, Subject.OfCase ofCase) {
        return found.party() instanceof Party.Citizen citizen
                ? representatives.of(citizen.id(), ofCase.number())
                : List.of();
    }

    private List<ActsFor> writer(Recipient found) {
        return mandated(found).flatMap(written -> representatives.with(written.mandate())).stream()
                .toList();
    }

    private List<Addressee> told(Recipient found, List<ActsFor> acting, Occasion occasion) {
        List<Seat> seats = new ArrayList<>();
        seats.add(seat(found));
        acting.forEach(one -> seats.add(seat(found, one)));
        List<Addressee> told = new ArrayList<>();
        for (ActsFor one : acting) {
            told.add(representative(found, one, RecipientsTable.turn(seat(found, one), occasion, seats)));
        }
        told.add(party(found, RecipientsTable.turn(seat(found), occasion, seats)));
        return told.stream()
                .filter(one -> one.turn() != Turn.NOT)
                .sorted(Comparator.comparing(Addressee::turn))
                .toList();
    }

    private static Seat seat(Recipient found) {
        Role role = found.party() instanceof Party.Company ? Role.COMPANY : Role.CITIZEN;
        return new Seat(role, true, mandated(found).isEmpty());
    }

    private static Seat seat(Recipient found, ActsFor one) {
        return new Seat(Role.of(one.capacity()), one.proven(), wrote(found, one));
    }

    private Addressee party(Recipient found, Turn turn) {
        boolean wrote = mandated(found).isEmpty();
        Mailbox own = mailbox(found.party());
        return new Addressee(
                "party",
                seat(found).role(),
                turn,
                name(found.party()),
                wrote ? Way.of(found.contact(), own) : new Way.ByDigitalPost(own),
                wrote ? found.language() : Language.DANISH,
                wrote,
                wrote && found.contact().isNeutral());
    }

    private static Addressee representative(Recipient found, ActsFor one, Turn turn) {
        boolean wrote = wrote(found, one);
        Mailbox own = new Mailbox.OfPerson(one.person());
        Optional<Way> said = one.contact().map(contact -> Way.of(contact, own));
        Way otherwise = wrote ? Way.of(found.contact(), own) : new Way.ByDigitalPost(own);
        return new Addressee(
                "person " + one.person().value(),
                Role.of(one.capacity()),
                turn,
                one.name(),
                turn == Turn.OFFICE ? new Way.ByHand(ToDo.Reason.CLAIM_NOT_PROVEN) : said.orElse(otherwise),
                one.contact().map(OwnContact::language).orElse(wrote ? found.language() : Language.DANISH),
                wrote,
                wrote && found.contact().isNeutral());
    }

    private static boolean wrote(Recipient found, ActsFor one) {
        return mandated(found)
                .filter(written -> written.writer().value().equals(one.person().value()))
                .isPresent();
    }

    private static Optional<OnBehalf.WithMandate> mandated(Recipient found) {
        return found.onBehalf().filter(OnBehalf.WithMandate.class::isInstance).map(OnBehalf.WithMandate.class::cast);
    }

    private static Mailbox mailbox(Party party) {
        return switch (party) {
            case Party.Citizen citizen -> new Mailbox.OfPerson(citizen.id());
            case Party.Company company -> new Mailbox.OfCompany(company.number());
        };
    }

    private String name(Party party) {
        return switch (party) {
            case Party.Citizen citizen ->
                people.find(citizen.id()).map(Actor.Person::name).orElse("");
            case Party.Company company -> company.byName();
        };
    }
}
