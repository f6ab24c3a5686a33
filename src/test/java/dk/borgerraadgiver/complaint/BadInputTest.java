package dk.borgerraadgiver.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.postgres.TestOffice;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every step, filled with what people and machines may put there, to the database and back. */
class BadInputTest {
    private static final TestOffice OFFICE = new TestOffice();
    private static final List<String> TEXTS = List.of(
            "   \t\u00A0\u200B ",
            "a\u0000b\u0000",
            "\u0000",
            "halv \uD83D og \uDC00 tegn",
            "👩‍👧‍👦 🏳️‍🌈 e\u0301",
            "\u202Eمرحبا\u202C שלום \u2067",
            "<script>alert(1)</script>&amp;",
            "'); drop table complaint; --",
            "\\u0000 \\ \" ' { } [ ] \b \f",
            "{0} ${jndi:ldap://x} #{1+1} [[${x}]]",
            "linje\r\nlinje\rlinje\n\n\n",
            "æøå".repeat(20_000));

    @ParameterizedTest
    @MethodSource("everything")
    void comesBackAsTypedAndIsShown(Answer empty, String text) {
        Actor.Person person = new Actor.Person(new PersonId(UUID.randomUUID()), "Test", new CivilNumber("6701701234"));
        Answer filled = (Answer) filled(empty, text);
        Complaint.Draft draft = OFFICE.desk().begin(person, Language.DANISH, Answers.NONE);

        assertThat(OFFICE.desk().save(person, draft.id(), filled, 0)).isInstanceOf(Saved.Kept.class);

        Complaint.Draft read = OFFICE.desk().draft(person, draft.id());
        assertThat(read.answers().at(filled.step())).contains(filled);
        assertThat(OFFICE.desk().save(person, draft.id(), filled, 0)).isInstanceOf(Saved.Kept.class);
        assertThat(Summary.of(read.answers(), new Bundles().in(Language.DANISH)))
                .isNotNull();
        assertThat(filled.problems())
                .allSatisfy(
                        problem -> assertThat(new Bundles().in(Language.ENGLISH).has(problem.textKey()))
                                .as(problem.textKey())
                                .isTrue());
    }

    static Stream<Arguments> everything() {
        return Stream.of(
                        About.NONE,
                        Place.NONE,
                        new Points(List.of(Point.empty(PointId.random()))),
                        Before.NONE,
                        Meaning.NONE,
                        Discrimination.NONE,
                        Papers.NONE,
                        Companion.NONE,
                        Contact.NONE,
                        Mediation.NONE,
                        Consent.NONE)
                .flatMap(answer -> TEXTS.stream().map(text -> Arguments.of(answer, text)));
    }

    /** The same record with this text in each of its words. */
    private static Object filled(Object record, String text) {
        return switch (record) {
            case Words words -> new Words(text);
            case List<?> list -> list.stream().map(item -> filled(item, text)).toList();
            case Record parts -> rebuilt(parts, text);
            default -> record;
        };
    }

    private static Object rebuilt(Record record, String text) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int index = 0; index < components.length; index++) {
                values[index] = filled(components[index].getAccessor().invoke(record), text);
            }
            return record.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
