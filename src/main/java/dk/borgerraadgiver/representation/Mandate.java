package dk.borgerraadgiver.representation;

import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** That somebody acts for somebody else: offered by the party, or claimed by the representative; proven; ended. */
public sealed interface Mandate {
    int WARNED_DAYS = 30;

    Terms terms();

    /** While it is offered: as the party wrote it. Afterwards: as the login says it. */
    String representativeName();

    Instant at();

    /** Nobody, until an offer has been accepted. */
    Optional<PersonId> representative();

    MandateState on(LocalDate today);

    /** Proven, not over, and within so many days of its last that it must be told. */
    default boolean endsSoon(LocalDate today) {
        return this instanceof Proven && !on(today).over() && terms().period().isOver(today.plusDays(WARNED_DAYS + 1));
    }

    default Ended end(Ending ending, Instant now) {
        return new Ended(terms(), representative(), representativeName(), ending, now);
    }

    /** R11: scope and dates bind in every read and write. */
    default boolean allows(Act act, CaseNumber number, LocalDate today) {
        return act != Act.COMPLAIN
                && on(today) == MandateState.IN_FORCE
                && terms().scope().covers(number)
                && terms().capacity().allows(act);
    }

    /** A mandate for one case does not cover a new one. What is only claimed may be handed in, and a person decides (R7). */
    default boolean allowsComplaining(LocalDate today) {
        MandateState state = on(today);
        return (state == MandateState.IN_FORCE || state == MandateState.CLAIMED)
                && (terms().scope() instanceof Scope.Everything
                        || terms().capacity().officeNamesCases());
    }

    /** By the party, for whoever comes with the code. */
    record Offered(Terms terms, String representativeName, Instant at, Instant codeUntil) implements Mandate {
        /** The party gave it, logged in: with the code it is proven. */
        Proven accept(Person who, Instant now) {
            if (who.id().equals(terms.party())) {
                throw new Rejected("representation.refused.own-code");
            }
            return new Proven(terms, who.id(), who.name(), Proof.GRANTED_HERE, Optional.empty(), now);
        }

        @Override
        public Optional<PersonId> representative() {
            return Optional.empty();
        }

        @Override
        public MandateState on(LocalDate today) {
            return terms.period().isOver(today) ? MandateState.EXPIRED : MandateState.OFFERED;
        }
    }

    /** By the representative. */
    record Claimed(Terms terms, PersonId by, String representativeName, Instant at) implements Mandate {
        /** @param cases what it is for, where the office must say so; otherwise what was claimed stands */
        Proven prove(Proof proof, EmployeeId officer, Scope cases, Instant now) {
            Terms bounded = terms.capacity().officeNamesCases() ? terms.within(cases) : terms;
            return new Proven(bounded, by, representativeName, proof, Optional.of(officer), now);
        }

        /** The login carries the party's power: no officer is needed. */
        Proven carried(Instant now) {
            return new Proven(terms, by, representativeName, Proof.CARRIED_BY_LOGIN, Optional.empty(), now);
        }

        @Override
        public Optional<PersonId> representative() {
            return Optional.of(by);
        }

        @Override
        public MandateState on(LocalDate today) {
            return terms.period().isOver(today) ? MandateState.EXPIRED : MandateState.CLAIMED;
        }
    }

    /** @param officer who proved it; nobody, where the party gave it here or the login carries it */
    record Proven(
            Terms terms, PersonId by, String representativeName, Proof proof, Optional<EmployeeId> officer, Instant at)
            implements Mandate {
        Proven covering(Scope scope) {
            return new Proven(terms.within(scope), by, representativeName, proof, officer, at);
        }

        @Override
        public Optional<PersonId> representative() {
            return Optional.of(by);
        }

        @Override
        public MandateState on(LocalDate today) {
            if (terms.period().isOver(today)) {
                return MandateState.EXPIRED;
            }
            return terms.period().isToCome(today) ? MandateState.FUTURE : MandateState.IN_FORCE;
        }
    }

    record Ended(Terms terms, Optional<PersonId> representative, String representativeName, Ending ending, Instant at)
            implements Mandate {
        @Override
        public Ended end(Ending again, Instant now) {
            return this;
        }

        @Override
        public MandateState on(LocalDate today) {
            return switch (ending) {
                case Ending.Revoked revoked -> MandateState.REVOKED;
                case Ending.GivenUp givenUp -> MandateState.GIVEN_UP;
                case Ending.Refused refused -> MandateState.REFUSED;
                case Ending.EndedByOffice ended -> MandateState.ENDED_BY_OFFICE;
            };
        }
    }
}
