package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.content.Time;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people said after cases that the demo does not hold: so few cases would show no figures (R33). */
@Component
@Profile("demo")
class SeedSatisfaction implements ApplicationRunner {
    private static final Map<String, Integer> SCORES =
            Map.of("VERY_SATISFIED", 17, "SATISFIED", 12, "NEITHER", 5, "DISSATISFIED", 2, "VERY_DISSATISFIED", 1);
    private static final List<String> BETTER = List.of(
            "Ring, før I skriver.",
            "Brevet var til at forstå. Tak for det.",
            "Jeg ville gerne have vidst, hvor længe jeg skulle vente.");
    private static final int MONTHS = 3;

    private final JdbcClient database;
    private final DemoClock clock;

    SeedSatisfaction(JdbcClient database, DemoClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (database.sql("select count(*) from case_satisfaction")
                        .query(Integer.class)
                        .single()
                == 0) {
            YearMonth month = YearMonth.from(LocalDate.ofInstant(clock.instant(), Time.DENMARK))
                    .minusMonths(MONTHS);
            SCORES.forEach(
                    (score, many) -> Collections.nCopies(many, score).forEach(one -> give(month, one, "YES", "")));
            BETTER.forEach(words -> give(month, "SATISFIED", "PARTLY", words));
            BETTER.forEach(words -> give(month, "NEITHER", "NO", ""));
        }
    }

    private void give(YearMonth month, String score, String understood, String better) {
        database.sql("insert into case_satisfaction (month, handling, understood, better) values (?, ?, ?, ?)")
                .params(month.toString(), score, understood, better)
                .update();
    }
}
