package dk.borgerraadgiver.handover.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The parts of a JSON object, each asked for by name and as what it must be; what nobody asked for is too much. */
final class Fields {
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_NAME = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final JsonNode object;
    private final Set<String> asked = new HashSet<>();

    Fields(JsonNode object) {
        if (!object.isObject()) {
            throw new Malformed("body");
        }
        this.object = object;
    }

    String text(String name) {
        return perhapsText(name).orElseThrow(() -> new Malformed(name));
    }

    Optional<String> perhapsText(String name) {
        return string(name, LONGEST_TEXT);
    }

    String name(String name) {
        return perhapsName(name).orElseThrow(() -> new Malformed(name));
    }

    Optional<String> perhapsName(String name) {
        return string(name, LONGEST_NAME);
    }

    /** A UUID. */
    Optional<String> perhapsId(String name) {
        return string(name, LONGEST_NAME).map(id -> {
            if (!ID.matcher(id).matches()) {
                throw new Malformed(name);
            }
            return id;
        });
    }

    LocalDate day(String name) {
        return perhapsDay(name).orElseThrow(() -> new Malformed(name));
    }

    Optional<LocalDate> perhapsDay(String name) {
        return string(name, LONGEST_NAME).map(day -> {
            try {
                return LocalDate.parse(day);
            } catch (DateTimeParseException noDay) {
                throw new Malformed(name);
            }
        });
    }

    int number(String name) {
        asked.add(name);
        JsonNode value = object.path(name);
        if (!value.isInt() || value.asInt() < 1) {
            throw new Malformed(name);
        }
        return value.asInt();
    }

    boolean flag(String name) {
        asked.add(name);
        JsonNode value = object.path(name);
        if (!value.isBoolean()) {
            throw new Malformed(name);
        }
        return value.asBoolean();
    }

    <E extends Enum<E>> E word(String name, Class<E> words) {
        String said = name(name);
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word(word).equals(said))
                .findFirst()
                .orElseThrow(() -> new Malformed(name));
    }

    void nothingElse() {
        object.propertyNames().stream()
                .filter(name -> !asked.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Malformed("body");
                });
    }

    static String word(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Optional<String> string(String name, int longest) {
        asked.add(name);
        JsonNode value = object.path(name);
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        if (!value.isString() || value.asString().isBlank() || value.asString().length() > longest) {
            throw new Malformed(name);
        }
        return Optional.of(value.asString());
    }
}
