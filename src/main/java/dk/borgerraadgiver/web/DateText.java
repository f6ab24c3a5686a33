package dk.borgerraadgiver.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** A date as the person wrote it, in three parts: kept as written, understood where it can be. */
public record DateText(String day, String month, String year) {
    public static final DateText BLANK = new DateText("", "", "");
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"),
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"));
    private static final int PIVOT = 50;

    public static DateText of(LocalDate date) {
        return new DateText(
                String.valueOf(date.getDayOfMonth()),
                String.valueOf(date.getMonthValue()),
                String.valueOf(date.getYear()));
    }

    public boolean blank() {
        return day.isBlank() && month.isBlank() && year.isBlank();
    }

    /** The whole date, when all three parts make one. */
    public Optional<LocalDate> date() {
        try {
            OptionalInt dayOfMonth = number(day);
            return dayOfMonth.isEmpty() ? Optional.empty() : yearMonth().map(it -> it.atDay(dayOfMonth.getAsInt()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** Month and year, for those who do not remember the day. */
    public Optional<YearMonth> yearMonth() {
        OptionalInt wholeYear = wholeYear();
        OptionalInt monthOfYear = monthOfYear();
        return wholeYear.isEmpty() || monthOfYear.isEmpty()
                ? Optional.empty()
                : Optional.of(YearMonth.of(wholeYear.getAsInt(), monthOfYear.getAsInt()));
    }

    /** Two digits mean the nearest such year. */
    public OptionalInt wholeYear() {
        return number(year).stream()
                .map(it -> it >= 100 ? it : it + (it < PIVOT ? 2000 : 1900))
                .filter(it -> it >= 1900 && it <= 2100)
                .findFirst();
    }

    private OptionalInt monthOfYear() {
        OptionalInt number = number(month);
        if (number.isPresent()) {
            return number.stream().filter(it -> it >= 1 && it <= 12).findFirst();
        }
        String start = month.strip().toLowerCase(Locale.ROOT);
        return start.length() < 3
                ? OptionalInt.empty()
                : IntStream.rangeClosed(1, 12)
                        .filter(it -> MONTHS.stream().anyMatch(names -> start.startsWith(names.get(it - 1))))
                        .findFirst();
    }

    private static OptionalInt number(String text) {
        String digits = text.strip().replaceFirst("\\.$", "");
        return digits.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }
}
