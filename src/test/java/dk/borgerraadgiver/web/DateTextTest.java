package dk.borgerraadgiver.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource({"3,3,2024", "03,03,24", "3.,marts,2024", " 3 ,MAR,24", "3,March,2024"})
    void takesTheWaysPeopleWriteADate(String day, String month, String year) {
        assertThat(new DateText(day, month, year).date()).contains(LocalDate.of(2024, 3, 3));
    }

    @ParameterizedTest
    @CsvSource({"31,2,2024", "0,1,2024", "1,13,2024", "en,3,2024", "1,3,''", "1,3,20240"})
    void whatIsNoDateIsKeptAsWritten(String day, String month, String year) {
        DateText text = new DateText(day, month, year);

        assertThat(text.date()).isEmpty();
        assertThat(text.day()).isEqualTo(day);
    }

    @Test
    void monthAndYearWillDoForThoseWhoForgotTheDay() {
        assertThat(new DateText("", "okt.", "2025").yearMonth()).contains(YearMonth.of(2025, 10));
    }

    @Test
    void anOldYearInTwoDigitsIsInTheLastCentury() {
        assertThat(new DateText("1", "1", "72").date()).contains(LocalDate.of(1972, 1, 1));
    }
}
