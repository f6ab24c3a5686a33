package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.Satisfaction;
import dk.borgerraadgiver.casework.Satisfaction.Score;
import dk.borgerraadgiver.casework.Satisfaction.Understood;
import dk.borgerraadgiver.casework.Satisfactions;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresSatisfactions implements Satisfactions {
    private final JdbcClient database;

    PostgresSatisfactions(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean isGiven(CaseNumber number) {
        return database.sql("select count(*) from case_satisfaction_given where case_number = ?")
                        .param(number.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean give(CaseNumber number, Satisfaction said, YearMonth when) {
        int first = database.sql("insert into case_satisfaction_given (case_number) values (?) on conflict do nothing")
                .param(number.value())
                .update();
        if (first == 1) {
            database.sql("insert into case_satisfaction (month, handling, understood, better) values (?, ?, ?, ?)")
                    .params(
                            when.toString(),
                            said.handling().name(),
                            said.answer().map(Enum::name).orElse(null),
                            said.better())
                    .update();
        }
        return first == 1;
    }

    @Override
    public List<Given> since(YearMonth month) {
        return database.sql("select * from case_satisfaction where month >= ?")
                .param(month.toString())
                .query((row, at) -> new Given(
                        YearMonth.parse(row.getString("month")),
                        new Satisfaction(
                                Score.valueOf(row.getString("handling")),
                                Optional.ofNullable(row.getString("understood")).map(Understood::valueOf),
                                row.getString("better"))))
                .list();
    }
}
