package dk.borgerraadgiver.guidance.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a form field by field, and collects what is wrong. */
final class Reading {
    private final Said said;
    private final List<Problem> problems = new ArrayList<>();

    Reading(Said said) {
        this.said = said;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void refuse(String field, String problem) {
        problems.add(Problem.of(field, problem));
    }

    <E extends Enum<E>> Optional<E> one(String field, Class<E> type, String problem) {
        Optional<E> chosen = some(field, type).stream().findFirst();
        if (chosen.isEmpty()) {
            problems.add(Problem.of(field, problem));
        }
        return chosen;
    }

    /** A value that is not among the choices was not made on our page; it counts as none. */
    <E extends Enum<E>> List<E> some(String field, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(choice -> said.all(field).contains(value(choice)))
                .toList();
    }

    <E extends Enum<E>> List<E> atLeastOne(String field, Class<E> type, String problem) {
        List<E> chosen = some(field, type);
        if (chosen.isEmpty()) {
            problems.add(Problem.of(field, problem));
        }
        return chosen;
    }

    String text(String field, int most) {
        String text = said.text(field);
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            problems.add(Problem.of(field, "guidance.error.too-long", length, most));
        }
        return text;
    }

    String needed(String field, int most, String problem) {
        String text = text(field, most);
        if (text.isBlank()) {
            problems.add(Problem.of(field, problem));
        }
        return text;
    }

    /** May be left empty; but what is written must be a date, and one that makes sense. */
    Optional<LocalDate> date(String field, Predicate<LocalDate> sensible, String otherwise) {
        var written = said.date(field);
        if (written.blank()) {
            return Optional.empty();
        }
        if (written.day().isBlank()
                || written.month().isBlank()
                || written.year().isBlank()) {
            problems.add(Problem.of(field, "guidance.date.day-missing"));
            return Optional.empty();
        }
        Optional<LocalDate> date = written.date();
        if (date.isEmpty()) {
            problems.add(Problem.of(field, "guidance.date.not-a-date"));
        } else if (!sensible.test(date.get())) {
            problems.add(Problem.of(field, otherwise));
        }
        return date;
    }

    static String value(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
