package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.AtTheOffice.officer;
import static java.util.stream.Collectors.groupingBy;

import dk.borgerraadgiver.casework.Satisfaction.Satisfied;
import dk.borgerraadgiver.casework.Satisfaction.Understood;
import dk.borgerraadgiver.casework.Satisfactions.Given;
import dk.borgerraadgiver.identity.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people say after their cases (R19), for the office. A quarter shows when it is over: while answers still come, a
 * count that grows by one would tell who gave it.
 */
@Service
@Transactional(readOnly = true)
public class SatisfactionDesk {
    private static final int YEARS = 3;

    private final Satisfactions satisfactions;
    private final Clock clock;

    SatisfactionDesk(Satisfactions satisfactions, Clock clock) {
        this.satisfactions = satisfactions;
        this.clock = clock;
    }

    /**
     * @param better what could be done better, in people's words, in no order that tells who wrote; none where few answered
     */
    public record Said(
            Quarter quarter, Counts<Satisfied> handling, Counts<Understood> understood, List<String> better) {
        public Said {
            better = List.copyOf(better);
        }

        private static Said of(Quarter quarter, List<Given> given) {
            List<Satisfaction> said = given.stream().map(Given::said).toList();
            Counts<Satisfied> handling = Counts.of(
                    List.of(Satisfied.values()),
                    said.stream().map(one -> one.handling().satisfied()));
            return new Said(
                    quarter,
                    handling,
                    Counts.of(
                            List.of(Understood.values()),
                            said.stream().map(Satisfaction::answer).flatMap(Optional::stream)),
                    handling.all().isEmpty() ? List.of() : words(said));
        }

        private static List<String> words(List<Satisfaction> said) {
            return said.stream()
                    .map(Satisfaction::better)
                    .filter(words -> !words.isEmpty())
                    .sorted()
                    .toList();
        }
    }

    /** Quarters that are over, the newest first. */
    public List<Said> quarters(Actor actor) {
        officer(actor);
        LocalDate today = LocalDate.now(clock);
        Map<Quarter, List<Given>> quarters = satisfactions
                .since(YearMonth.from(today).minusYears(YEARS))
                .stream()
                .collect(groupingBy(given -> Quarter.of(given.month())));
        return quarters.entrySet().stream()
                .filter(quarter -> !quarter.getKey().end().isAfter(today))
                .sorted(Map.Entry.comparingByKey(Comparator.reverseOrder()))
                .map(quarter -> Said.of(quarter.getKey(), quarter.getValue()))
                .toList();
    }

    /** When the answers that come now show. */
    public LocalDate next(Actor actor) {
        officer(actor);
        return Quarter.of(LocalDate.now(clock)).end();
    }
}
