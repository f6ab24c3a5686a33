package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.content.ContactPerson;
import dk.borgerraadgiver.content.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who at the unit is to open a letter of the office. */
sealed interface Recipient {
    record Known(ContactPerson person) implements Recipient {}

    record Another() implements Recipient {}

    record Nobody() implements Recipient {}

    /** Those whom the directory knows, whoever else, or nobody in particular. */
    static List<Recipient> among(List<ContactPerson> contacts) {
        return Stream.<Recipient>concat(contacts.stream().map(Known::new), Stream.of(new Another(), new Nobody()))
                .toList();
    }

    default String name(CaseTexts words) {
        return switch (this) {
            case Known(var person) -> person.role().in(words.texts().language());
            case Another() -> words.text("desk.field.to.another");
            case Nobody() -> words.text("desk.field.to.nobody");
        };
    }

    /** As it stands in the letter, which is in Danish. */
    default Optional<String> inLetter(String typed) {
        return switch (this) {
            case Known(var person) -> Optional.of(person.role().in(Language.DANISH));
            case Another() -> Optional.of(typed);
            case Nobody() -> Optional.empty();
        };
    }
}
