package dk.borgerraadgiver.assisted.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Expected;
import dk.borgerraadgiver.casework.Histories;
import dk.borgerraadgiver.casework.Next;
import dk.borgerraadgiver.casework.Outline;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutlineViewTest {
    @ParameterizedTest
    @EnumSource
    void r15_theCodeShowsTheStageOfTheCasesOwnPageInTheSameWords(Language language) {
        Texts texts = new Bundles().in(language);
        assertThat(Histories.byChance(200)).allSatisfy(file -> {
            Map<String, Object> shown = shown(file, texts);
            String key = file.whereabouts().name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(shown).containsEntry("where", texts.text("casework.stage." + key + ".name"));
            assertThat(texts.text(shown.get("stage") + ".meaning")).isNotBlank();
            assertThat(texts.text((String) shown.get("next"))).isNotBlank();
        });
    }

    @Test
    void theHistoriesMeetEverythingThereIsToTell() {
        assertThat(Histories.byChance(400).map(CaseFile::whereabouts).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Whereabouts.values()));
        assertThat(Histories.byChance(200).map(file -> Next.in(file)).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Next.values()));
    }

    private static Map<String, Object> shown(CaseFile file, Texts texts) {
        Outline outline = new Outline(file.whereabouts(), Next.in(file), new Expected.NotKnown(), false);
        return new OutlineView(texts, file.number(), outline).model();
    }
}
