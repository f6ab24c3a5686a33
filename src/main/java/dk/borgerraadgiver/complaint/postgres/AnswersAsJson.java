package dk.borgerraadgiver.complaint.postgres;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Before;
import dk.borgerraadgiver.complaint.Companion;
import dk.borgerraadgiver.complaint.Consent;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.Discrimination;
import dk.borgerraadgiver.complaint.Meaning;
import dk.borgerraadgiver.complaint.Mediation;
import dk.borgerraadgiver.complaint.Papers;
import dk.borgerraadgiver.complaint.Place;
import dk.borgerraadgiver.complaint.Points;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Wording;
import java.util.EnumMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The answer of a step as it lies in its {@code jsonb}. */
final class AnswersAsJson {
    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
            .addModule(new SimpleModule()
                    .addSerializer(Words.class, new WordsOut())
                    .addDeserializer(Words.class, new WordsIn())
                    .addDeserializer(Wording.class, new WordingIn()))
            .build();

    String write(Answer answer) {
        return json.writeValueAsString(answer);
    }

    /** @param steps an object with a member a step, each with {@code version} and {@code answer} */
    Given given(String steps) {
        EnumMap<Step, Given.Versioned> given = new EnumMap<>(Step.class);
        json.readTree(steps).forEachEntry((name, step) -> {
            Step at = Step.valueOf(name);
            given.put(
                    at,
                    new Given.Versioned(
                            step.get("version").intValue(), json.treeToValue(step.get("answer"), typeAt(at))));
        });
        return new Given(given);
    }

    private static Class<? extends Answer> typeAt(Step step) {
        return switch (step) {
            case ABOUT -> About.class;
            case PLACE -> Place.class;
            case POINTS -> Points.class;
            case BEFORE -> Before.class;
            case MEANING -> Meaning.class;
            case DISCRIMINATION -> Discrimination.class;
            case PAPERS -> Papers.class;
            case COMPANION -> Companion.class;
            case CONTACT -> Contact.class;
            case MEDIATION -> Mediation.class;
            case CONSENT -> Consent.class;
            case WHO, CHECK -> throw new IllegalStateException("Nothing is asked at " + step);
        };
    }

    private static final class WordsOut extends StdSerializer<Words> {
        WordsOut() {
            super(Words.class);
        }

        @Override
        public void serialize(Words words, JsonGenerator out, SerializationContext context) {
            out.writeString(words.text());
        }
    }

    private static final class WordsIn extends StdDeserializer<Words> {
        WordsIn() {
            super(Words.class);
        }

        @Override
        public Words deserialize(JsonParser in, DeserializationContext context) {
            return new Words(in.getString());
        }

        /** A question that came later than the draft. */
        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return Words.NONE;
        }
    }

    /** In older answers a name stands in the one language in which it was chosen. */
    private static final class WordingIn extends StdDeserializer<Wording> {
        WordingIn() {
            super(Wording.class);
        }

        @Override
        public Wording deserialize(JsonParser in, DeserializationContext context) {
            JsonNode wording = context.readTree(in);
            return wording.isString()
                    ? new Wording(wording.asString(), wording.asString())
                    : new Wording(
                            wording.get("da").asString(), wording.get("en").asString());
        }
    }
}
