package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.RememberedPapers;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.Power;
import dk.borgerraadgiver.representation.postgres.MandatesInPostgres;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The desks of mandates on a real database, with a clock that can be moved. */
public final class Mandating {
    public static final Employee OFFICER =
            new Employee(new EmployeeId(UUID.randomUUID()), "Karen Holm", Set.of(Role.CASE_OFFICER));
    public static final Employee WITHOUT_ROLE =
            new Employee(new EmployeeId(UUID.randomUUID()), "Ib Dam", Set.of(Role.FRONT_DESK));
    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    public final KnownPeople people = new KnownPeople();
    public final PartyDesk parties;
    public final RepresentativeDesk representatives;
    public final ProvingDesk office;
    public final Representation representation;
    public final Representatives acting;
    public final ContactDesk contacts;
    final Mandates mandates;
    private final Entrance door = new Entrance();
    private Instant now = Instant.parse("2026-11-02T09:00:00Z");
    private int born;

    public Mandating(DataSource database) {
        mandates = MandatesInPostgres.on(database);
        Clock clock = new Moved();
        DocumentDesk papers = new RememberedPapers();
        Carried carried = new Carried(door, people);
        parties = new PartyDesk(mandates, clock);
        representatives = new RepresentativeDesk(mandates, people, papers, carried, clock);
        office = new ProvingDesk(mandates, people, papers, clock);
        representation = new Representation(mandates, people, carried, clock);
        OwnContacts own = MandatesInPostgres.contactsOn(database);
        acting = new Representatives(mandates, own, clock);
        contacts = new ContactDesk(own, clock);
    }

    /** Whoever logs in from now on brings these along. */
    public void carrying(Power... powers) {
        door.powers = List.of(powers);
    }

    /** Somebody new. */
    public Person person(String name) {
        return people.met(new CivilNumber("010110%04d".formatted(4_000 + ++born)), name);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneId.of("Europe/Copenhagen"));
    }

    public void daysLater(int days) {
        now = now.atZone(ZoneId.of("Europe/Copenhagen")).plusDays(days).toInstant();
    }

    /** By code: proven as soon as it is taken up. */
    public MandateId granted(Person party, Person representative, Scope scope, Optional<LocalDate> until) {
        InvitationCode code = parties.offer(party, new Offer(representative.name(), scope, new Period(TODAY, until)));
        Accepted accepted = representatives.accept(representative, code);
        return ((Accepted.Now) accepted).mandate().terms().id();
    }

    public MandateId claimed(
            Person party, Person representative, Capacity capacity, Optional<CaseNumber> only, Period period) {
        Basis basis = capacity.bases().iterator().next();
        return representatives.claim(
                representative,
                new Claim(party.civilNumber(), party.name(), capacity, basis, only, period, custody(capacity)));
    }

    private static Optional<OtherHolder> custody(Capacity capacity) {
        return capacity == Capacity.CUSTODY ? Optional.of(OtherHolder.UNSURE) : Optional.empty();
    }

    public MandateId claimed(Person party, Person representative) {
        return claimed(
                party,
                representative,
                Capacity.PARTY_REPRESENTATIVE,
                Optional.empty(),
                new Period(TODAY, Optional.empty()));
    }

    MandateState stateOf(Person party, MandateId id) {
        return parties.mine(party).stream()
                .filter(held -> held.mandate().terms().id().equals(id))
                .findFirst()
                .orElseThrow()
                .state();
    }

    private static final class Entrance implements Door {
        private List<Power> powers = List.of();

        @Override
        public List<Power> powers() {
            return powers;
        }

        @Override
        public Optional<Actor> actor() {
            return Optional.empty();
        }

        @Override
        public Person person() {
            throw new NotThere("person");
        }

        @Override
        public Actor party() {
            throw new NotThere("party");
        }

        @Override
        public Employee employee() {
            throw new NotThere("employee");
        }

        @Override
        public Optional<CompanyNumber> company() {
            return Optional.empty();
        }
    }

    private final class Moved extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Copenhagen");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
