package dk.borgerraadgiver.complaint.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.complaint.Place;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Wording;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersAsJsonTest {
    private final AnswersAsJson json = new AnswersAsJson();

    @Test
    void anAdministrationIsKeptWithItsNameInEachLanguage() {
        Place place = new Place(
                Optional.of(new Place.Office("SOF", new Wording("Socialforvaltningen", "Social Services"))),
                new Words("Herberget"),
                Words.NONE);

        assertThat(readAtPlace(json.write(place))).isEqualTo(place);
    }

    @Test
    void anAdministrationChosenWhenItsNameWasKeptInOneLanguageIsReadAsBefore() {
        Place place = readAtPlace("""
                {"administration": {"code": "SOF", "name": "Socialforvaltningen"}, "unit": "Herberget", "letter": ""}
                """);

        assertThat(place.administration())
                .contains(new Place.Office("SOF", new Wording("Socialforvaltningen", "Socialforvaltningen")));
    }

    @Test
    void thatItWasNotKnownIsReadAsBefore() {
        Place place = readAtPlace("""
                {"administration": {"code": "unknown", "name": ""}, "unit": "", "letter": ""}
                """);

        assertThat(place.isUnknown()).isTrue();
    }

    private Place readAtPlace(String answer) {
        return (Place) json.given("{\"PLACE\": {\"version\": 1, \"answer\": " + answer + "}}")
                .steps()
                .get(Step.PLACE)
                .answer();
    }
}
