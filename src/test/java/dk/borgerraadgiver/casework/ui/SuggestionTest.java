package dk.borgerraadgiver.casework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Words.class)
class SuggestionTest {
    private static final String KEY = "desk.suggestion.screening";

    @ParameterizedTest
    @EnumSource
    void whatTheCitizenCouldBeToldIsInTheirLanguageWhateverTheOfficerReads(Language office) {
        assertThat(suggested(office, Language.DANISH))
                .isEqualTo(in(Language.DANISH).text(KEY));
        assertThat(suggested(office, Language.ENGLISH))
                .isEqualTo(in(Language.ENGLISH).text(KEY));
    }

    @Test
    void whoOpensALetterIsCalledAsItIsReadThere() {
        assertThat(new Recipient.Another().inLetter("Bente Juhl")).contains("Bente Juhl");
        assertThat(new Recipient.Nobody().inLetter("Bente Juhl")).isEmpty();
    }

    private static String suggested(Language office, Language citizen) {
        ActionForm form = new MoveForm("screening", in(office), ScreeningBegan::new).suggesting(KEY);
        form.readIn(citizen, SuggestionTest::in);
        ScreeningBegan began = (ScreeningBegan) form.event(new Problems()).orElseThrow();
        return began.text();
    }

    private static CaseTexts in(Language language) {
        return new CaseTexts(new Bundles().in(language));
    }
}
