package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.documents.Content;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where case officers prove, refuse and end mandates. Without the role, none is there. */
@Service
@Transactional
public class ProvingDesk {
    private final Mandates mandates;
    private final People people;
    private final DocumentDesk documents;
    private final Clock clock;

    ProvingDesk(Mandates mandates, People people, DocumentDesk documents, Clock clock) {
        this.mandates = mandates;
        this.people = people;
        this.documents = documents;
        this.clock = clock;
    }

    /** What waits for proof, the oldest first. */
    @Transactional(readOnly = true)
    public List<Shown> waiting(Actor actor) {
        officer(actor);
        return mandates.claimed().stream()
                .map(this::shown)
                .filter(shown -> shown.state() == MandateState.CLAIMED)
                .toList();
    }

    /** What counts now or later, what ends first comes first. */
    @Transactional(readOnly = true)
    public List<Shown> proven(Actor actor) {
        officer(actor);
        return mandates.proven().stream()
                .map(this::shown)
                .filter(shown -> !shown.state().over())
                .toList();
    }

    /** @param cases what it is for, where the role leaves that to the office */
    public void prove(Actor actor, MandateId id, Proof proof, Set<CaseNumber> cases) {
        Employee officer = officer(actor);
        Mandate.Claimed claimed = claimed(id);
        if (claimed.terms().capacity().officeNamesCases() && cases.isEmpty()) {
            throw new Rejected("representation.refused.cases-missing");
        }
        mandates.save(claimed.prove(proof, officer.id(), new Scope.Only(cases), now()));
    }

    /** One case more, where the role leaves it to the office to say which. */
    public void cover(Actor actor, MandateId id, CaseNumber number) {
        officer(actor);
        if (toChange(id) instanceof Mandate.Proven proven && proven.terms().scope() instanceof Scope.Only only) {
            mandates.save(proven.covering(new Scope.Only(
                    Stream.concat(only.cases().stream(), Stream.of(number)).collect(Collectors.toSet()))));
        } else {
            throw new Rejected("representation.refused.changed-meanwhile");
        }
    }

    /** @param reason with what the representative can do; they read it */
    public void refuse(Actor actor, MandateId id, String reason) {
        Employee officer = officer(actor);
        mandates.save(claimed(id).end(new Ending.Refused(officer.id(), reason), now()));
    }

    public void end(Actor actor, MandateId id, String reason) {
        Employee officer = officer(actor);
        mandates.save(toChange(id).end(new Ending.EndedByOffice(officer.id(), reason), now()));
    }

    /** @throws NotThere when mandate or paper is not there */
    @Transactional(readOnly = true)
    public Content proof(Actor actor, MandateId id, DocumentId paper) {
        officer(actor);
        Mandate mandate = mandates.find(id).orElseThrow(() -> new NotThere("mandate"));
        return documents.open(mandate.terms().papers(), paper).orElseThrow(() -> new NotThere("paper"));
    }

    private Mandate.Claimed claimed(MandateId id) {
        if (toChange(id) instanceof Mandate.Claimed claimed) {
            return claimed;
        }
        throw new Rejected("representation.refused.changed-meanwhile");
    }

    private Mandate toChange(MandateId id) {
        return mandates.toChange(id).orElseThrow(() -> new NotThere("mandate"));
    }

    private Shown shown(Mandate mandate) {
        var party = people.find(mandate.terms().party()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        return new Shown(
                mandate,
                mandate.on(today),
                mandate.endsSoon(today),
                party.name(),
                party.civilNumber().masked(),
                documents.in(mandate.terms().papers()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Employee officer(Actor actor) {
        if (actor instanceof Employee employee && employee.is(Role.CASE_OFFICER)) {
            return employee;
        }
        throw new NotThere("desk of mandates");
    }
}
