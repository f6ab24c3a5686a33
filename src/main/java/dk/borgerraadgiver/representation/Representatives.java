package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for whom today, for those who write letters when nobody is at the door. Never for showing anything to
 * anybody who has not been let in before.
 */
@Service
@Transactional(readOnly = true)
public class Representatives {
    private final Mandates mandates;
    private final OwnContacts contacts;
    private final Clock clock;

    Representatives(Mandates mandates, OwnContacts contacts, Clock clock) {
        this.mandates = mandates;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** With a mandate that covers the case today, proven or claimed; each person once, proven before claimed. */
    public List<ActsFor> of(PersonId party, CaseNumber number) {
        LocalDate today = LocalDate.now(clock);
        Together together = new Together(mandates, today);
        List<ActsFor> all = mandates.ofParty(party).stream()
                .filter(mandate -> mandate.on(today) == MandateState.CLAIMED
                        || (mandate.allows(Act.READ, number, today) && together.counts(mandate)))
                .flatMap(mandate -> actsFor(mandate).stream())
                .toList();
        Map<PersonId, ActsFor> once = new LinkedHashMap<>();
        Stream.concat(all.stream().filter(ActsFor::proven), all.stream())
                .forEach(one -> once.putIfAbsent(one.person(), one));
        return List.copyOf(once.values());
    }

    /** Whoever writes a complaint with this mandate; nobody, when it is over. */
    public Optional<ActsFor> with(MandateId id) {
        LocalDate today = LocalDate.now(clock);
        return mandates.find(id).filter(mandate -> !mandate.on(today).over()).flatMap(this::actsFor);
    }

    private Optional<ActsFor> actsFor(Mandate mandate) {
        return mandate.representative()
                .map(person -> new ActsFor(
                        mandate.terms().id(),
                        person,
                        mandate.representativeName(),
                        mandate.terms().capacity(),
                        mandate instanceof Mandate.Proven,
                        contacts.of(person)));
    }
}
