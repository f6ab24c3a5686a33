package dk.borgerraadgiver.complaint.postgres;

import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Year;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running number of case numbers within a year; its row is held until the hand-in is through. */
record RunningNumber(JdbcClient database) {
    CaseNumber next(Year year) {
        return CaseNumber.of(
                year,
                database.sql("""
                                insert into complaint_number as known (year, last) values (:year, 1)
                                on conflict (year) do update set last = known.last + 1 returning last""")
                        .param("year", year.getValue())
                        .query(Integer.class)
                        .single());
    }
}
