package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.Satisfaction.Satisfied;
import dk.borgerraadgiver.casework.Satisfaction.Score;
import dk.borgerraadgiver.casework.SatisfactionDesk.Said;
import dk.borgerraadgiver.casework.postgres.CasesInPostgres;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.NotThere;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SatisfactionDeskTest {
    private static final YearMonth IN_SEPTEMBER = YearMonth.of(2026, 9);
    private static final YearMonth IN_APRIL = YearMonth.of(2026, 4);
    private static final YearMonth NOW = YearMonth.of(2026, 11);

    private final Desks desks = new Desks();
    private final SatisfactionDesk desk = desks.satisfaction;
    private final Satisfactions satisfactions = CasesInPostgres.satisfactions(desks.database);

    @Test
    void r19_aQuarterShowsWhenItIsOver() {
        give(6, Score.SATISFIED, "", NOW);
        assertThat(desk.quarters(OFFICER)).isEmpty();
        assertThat(desk.next(OFFICER)).isEqualTo(LocalDate.of(2027, 1, 1));
        give(6, Score.VERY_SATISFIED, "", IN_SEPTEMBER);
        give(5, Score.NEITHER, "", IN_APRIL);
        assertThat(desk.quarters(OFFICER))
                .extracting(Said::quarter)
                .containsExactly(new Quarter(2026, 3), new Quarter(2026, 2));
    }

    @Test
    void r33_whereFewAnsweredNeitherCountsNorWordsAreShown() {
        give(4, Score.SATISFIED, "Ring før.", IN_SEPTEMBER);
        Said few = desk.quarters(OFFICER).getFirst();
        assertThat(few.handling()).isEqualTo(new Counts<>(Optional.empty(), Map.of()));
        assertThat(few.better()).isEmpty();
        give(1, Score.DISSATISFIED, "Anna 010170-1234 var sur.", IN_SEPTEMBER);
        Said enough = desk.quarters(OFFICER).getFirst();
        assertThat(enough.handling().all()).contains(5);
        assertThat(enough.better()).contains("Anna ••••••-•••• var sur."); // R26
    }

    @Test
    void r33_noCountUnderFiveCanBeWorkedOutFromTheOthers() {
        assertThat(shown(37, 6, 2)).isEqualTo(Map.of(Satisfied.YES, 37));
        assertThat(shown(37, 6, 7)).hasSize(3);
        assertThat(shown(41, 3, 1)).isEmpty();
        assertThat(shown(41, 4, 1)).isEqualTo(Map.of(Satisfied.YES, 41));
        assertThat(shown(9, 0, 0)).isEmpty();
        for (int yes = 0; yes < 12; yes++) {
            for (int neither = 0; neither < 12; neither++) {
                for (int no = 0; no < 12; no++) {
                    Map<Satisfied, Integer> shown = shown(yes, neither, no);
                    int hidden = yes
                            + neither
                            + no
                            - shown.values().stream().mapToInt(it -> it).sum();
                    assertThat(shown.values()).allMatch(count -> count >= Counts.FEWEST);
                    assertThat(shown)
                            .satisfiesAnyOf(
                                    all -> assertThat(all).hasSize(3),
                                    some -> assertThat(some).isEmpty(),
                                    one -> assertThat(hidden).isGreaterThanOrEqualTo(Counts.FEWEST));
                    assertThat(shown.size()).isNotEqualTo(2);
                }
            }
        }
    }

    @Test
    void whoIsNotACaseOfficerSeesNone() {
        for (Actor actor : List.of(ANNA, WITHOUT_ROLE)) {
            assertThatThrownBy(() -> desk.quarters(actor)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> desk.next(actor)).isInstanceOf(NotThere.class);
        }
    }

    private static Map<Satisfied, Integer> shown(int yes, int neither, int no) {
        Stream<Satisfied> said = Stream.of(
                        Collections.nCopies(yes, Satisfied.YES),
                        Collections.nCopies(neither, Satisfied.NEITHER),
                        Collections.nCopies(no, Satisfied.NO))
                .flatMap(List::stream);
        return Counts.of(List.of(Satisfied.values()), said).shown();
    }

    private void give(int many, Score score, String better, YearMonth when) {
        for (int one = 0; one < many; one++) {
            assertThat(satisfactions.give(desks.caseOf(ANNA), new Satisfaction(score, Optional.empty(), better), when))
                    .isTrue();
        }
    }
}
