package dk.borgerraadgiver.representation;

import static dk.borgerraadgiver.representation.Mandating.OFFICER;
import static dk.borgerraadgiver.representation.Mandating.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** R11: every role, every act, every state of a mandate, every scope; what is allowed stands here word by word. */
class MandateMatrixTest {
    private static final CaseNumber THIS = new CaseNumber("BR-2026-000001");
    private static final CaseNumber OTHER = new CaseNumber("BR-2026-000002");
    private static final Mandating DESKS = new Mandating(TestDatabase.with("representation"));
    private static final Period OPEN = new Period(TODAY, Optional.empty());

    private static final Set<Act> NOTHING = Set.of();
    private static final Set<Act> IN_A_CASE =
            Set.of(Act.READ, Act.WRITE, Act.ADD_PAPER, Act.WITHDRAW, Act.MEDIATE, Act.AGREE);
    private static final Set<Act> TOGETHER_ONLY = Set.of(Act.READ, Act.WRITE, Act.ADD_PAPER, Act.MEDIATE);

    enum For {
        EVERYTHING,
        THIS_CASE,
        OTHER_CASE
    }

    private final Person party = DESKS.person("Anna Part");
    private final Person representative = DESKS.person("Rie Repræsentant");

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @MethodSource("cells")
    void onlyWhatStandsInTheTableIsAllowed(Capacity capacity, MandateState state, For scope, Set<Act> allowed) {
        MandateId id = brought(capacity, state, scope);
        assertThat(DESKS.stateOf(party, id)).isEqualTo(state);
        Set<Act> found = EnumSet.noneOf(Act.class);
        for (Act act : Act.values()) {
            List<Standing> standings = act == Act.COMPLAIN
                    ? DESKS.representation.forComplaining(representative)
                    : DESKS.representation.inCase(representative, act, THIS);
            standings.stream().map(Standing::mandate).filter(id::equals).forEach(yes -> found.add(act));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(allowed);
        assertThat(DESKS.representation.all(representative))
                .filteredOn(standing -> standing.mandate().equals(id))
                .allMatch(standing -> standing.mayComplain() == allowed.contains(Act.COMPLAIN));
        assertThat(DESKS.representation.inCase(representative, Act.COMPLAIN, THIS))
                .isEmpty();
    }

    static Stream<Arguments> cells() {
        List<Arguments> cells = new ArrayList<>();
        for (Capacity capacity : Capacity.values()) {
            for (MandateState state : MandateState.values()) {
                for (For scope : For.values()) {
                    if (state != MandateState.OFFERED || capacity == Capacity.PARTY_REPRESENTATIVE) {
                        if (!(namedByOffice(capacity) && scope == For.EVERYTHING)) {
                            cells.add(Arguments.of(capacity, state, scope, allowed(capacity, state, scope)));
                        }
                    }
                }
            }
        }
        return cells.stream();
    }

    private static Set<Act> allowed(Capacity capacity, MandateState state, For scope) {
        boolean newCase = scope == For.EVERYTHING || namedByOffice(capacity);
        return switch (state) {
            case IN_FORCE -> {
                Set<Act> acts = EnumSet.noneOf(Act.class);
                acts.addAll(
                        scope == For.OTHER_CASE
                                ? NOTHING
                                : capacity == Capacity.JOINT_GUARDIAN ? TOGETHER_ONLY : IN_A_CASE);
                if (newCase) {
                    acts.add(Act.COMPLAIN);
                }
                yield acts;
            }
            case CLAIMED -> newCase ? Set.of(Act.COMPLAIN) : NOTHING;
            case OFFERED, FUTURE, EXPIRED, REVOKED, GIVEN_UP, REFUSED, ENDED_BY_OFFICE -> NOTHING;
        };
    }

    private static boolean namedByOffice(Capacity capacity) {
        return capacity == Capacity.GUARDIAN_ECONOMIC || capacity == Capacity.JOINT_GUARDIAN;
    }

    /** Over the desks, as people bring it there. */
    private MandateId brought(Capacity capacity, MandateState state, For scope) {
        if (capacity == Capacity.JOINT_GUARDIAN) {
            proven(DESKS.person("Den anden værge"), capacity, For.THIS_CASE, OPEN);
        }
        return switch (state) {
            case OFFERED -> {
                DESKS.parties.offer(party, new Offer("Rie", scope(scope), OPEN));
                yield DESKS.parties.mine(party).getFirst().mandate().terms().id();
            }
            case CLAIMED -> claimed(representative, capacity, scope, OPEN);
            case FUTURE -> proven(representative, capacity, scope, new Period(today().plusDays(1), Optional.empty()));
            case IN_FORCE -> proven(representative, capacity, scope, new Period(today(), Optional.of(today())));
            case EXPIRED -> {
                MandateId id = proven(representative, capacity, scope, new Period(today(), Optional.of(today())));
                DESKS.daysLater(1);
                yield id;
            }
            case REVOKED -> {
                MandateId id = proven(representative, capacity, scope, OPEN);
                end(id, new Ending.Revoked());
                yield id;
            }
            case GIVEN_UP -> {
                MandateId id = proven(representative, capacity, scope, OPEN);
                DESKS.representatives.giveUp(representative, id);
                yield id;
            }
            case REFUSED -> {
                MandateId id = claimed(representative, capacity, scope, OPEN);
                DESKS.office.refuse(OFFICER, id, "Vi kan ikke læse papiret.");
                yield id;
            }
            case ENDED_BY_OFFICE -> {
                MandateId id = proven(representative, capacity, scope, OPEN);
                DESKS.office.end(OFFICER, id, "Værgemålet er ophævet.");
                yield id;
            }
        };
    }

    /** The party may end only one kind themselves; the others are brought there past the desk. */
    private void end(MandateId id, Ending ending) {
        Mandate mandate = DESKS.mandates.toChange(id).orElseThrow();
        if (mandate.terms().capacity().partyMayEnd()) {
            DESKS.parties.end(party, id);
        } else {
            DESKS.mandates.save(mandate.end(ending, mandate.at()));
        }
    }

    private MandateId proven(Person by, Capacity capacity, For scope, Period period) {
        MandateId id = claimed(by, capacity, scope, period);
        DESKS.office.prove(OFFICER, id, Proof.PAPER_SEEN, Set.of(number(scope)));
        return id;
    }

    private MandateId claimed(Person by, Capacity capacity, For scope, Period period) {
        return DESKS.claimed(
                party, by, capacity, scope == For.EVERYTHING ? Optional.empty() : Optional.of(number(scope)), period);
    }

    private static Scope scope(For scope) {
        return scope == For.EVERYTHING ? new Scope.Everything() : new Scope.Only(Set.of(number(scope)));
    }

    private static CaseNumber number(For scope) {
        return scope == For.OTHER_CASE ? OTHER : THIS;
    }

    private static LocalDate today() {
        return DESKS.today();
    }
}
