package dk.borgerraadgiver.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/** Three months of a year. */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final int MONTHS = 3;

    static Quarter of(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + MONTHS - 1) / MONTHS);
    }

    static Quarter of(LocalDate day) {
        return of(YearMonth.from(day));
    }

    /** The day on which it is over. */
    public LocalDate end() {
        return LocalDate.of(year, 1, 1).plusMonths((long) number * MONTHS);
    }

    @Override
    public int compareTo(Quarter other) {
        return Comparator.comparingInt(Quarter::year)
                .thenComparingInt(Quarter::number)
                .compare(this, other);
    }
}
