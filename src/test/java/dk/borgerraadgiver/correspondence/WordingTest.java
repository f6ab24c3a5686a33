package dk.borgerraadgiver.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.correspondence.Wording.Worded;
import dk.borgerraadgiver.documents.pdf.PdfFacts;
import dk.borgerraadgiver.documents.pdf.PdfUa;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R24: every text that goes out, in every language, for everybody, with data that nobody thought of. */
class WordingTest {
    private static final Instant AT = Instant.parse("2026-12-31T23:30:00Z");
    private static final Subject CASE = new Subject.OfCase(new CaseNumber("BR-2026-000123"));
    private static final Set<Occasion> SENT_BY_MACHINES =
            EnumSet.complementOf(EnumSet.of(Occasion.STATUS_CODE, Occasion.INQUIRY));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Borgerrådgiveren",
                "Ærø & Øer's \"Rådgiver\" <for> alle",
                "Nullermands Rådgiver",
                "Borgerrådgiveren i en kommune med et navn, der er meget, meget langt, og som aldrig holder op igen",
                "مستشار المواطنين",
                "R$1 \\u0041 %s"
            })
    void everyTextIsWholeWhateverTheAdviserIsCalled(String name) {
        everyText(name).forEach(words -> {
            for (String text : List.of(words.title(), words.text(), words.shortText(), words.onPaper())) {
                assertThat(text).isNotBlank().doesNotContain("{", "}", "correspondence.", "BR-2026");
            }
        });
        assertThat(everyText(name).filter(words -> words.text().contains(name))).isNotEmpty();
    }

    /** Somebody at a shelter need not say who they are. */
    @Test
    void whoGaveNoNameIsStillNamedInWords() {
        for (Language language : Language.values()) {
            for (Role role : Role.values()) {
                assertThat(new Bundles().in(language).text(role.textKey(" "), " "))
                        .matches("\\p{Lu}.*");
                assertThat(new Bundles().in(language).text(role.textKey("Åse"), "Åse"))
                        .startsWith("Åse");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{0}",
                "{navn}",
                "$(navn)",
                "??navn??",
                "null",
                "Rådgiver null",
                "NOT_SET",
                "0101901234",
                "010190-1234",
                "BR-2026-000123"
            })
    void whatIsNotWholeOrNotForPeopleIsRefused(String name) {
        assertThatThrownBy(() -> everyText(name).toList()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNoticeWithoutSenderNamesNone() {
        assertThat(texts("Borgerrådgiveren", true)
                        .flatMap(words -> Stream.of(words.title(), words.text(), words.shortText(), words.onPaper())))
                .allSatisfy(text ->
                        assertThat(text).doesNotContainIgnoringCase("borgerråd").doesNotContain("klag"));
    }

    @Test
    void nobodyIsThankedForWhatAnotherWrote() {
        Notice received = notice(Occasion.RECEIVED);
        Wording wording = wording("Borgerrådgiveren");
        assertThat(wording.of(received, true, Language.DANISH, false).text()).startsWith("Tak for din henvendelse");
        assertThat(wording.of(received, false, Language.DANISH, false).text()).startsWith("Der er nyt til dig");
    }

    @Test
    void aLetterWithAnAwkwardNameIsALetter() throws Exception {
        Worded words = wording("Ærø & Øer's <Rådgiver>").of(notice(Occasion.NEWS), true, Language.DANISH, false);
        byte[] letter = TestPdf.pdf()
                .render(
                        "notice",
                        Map.of(
                                "address", List.of("Å<b>se & Søn \"Ø\" ".repeat(8), "1704 København V"),
                                "title", words.title(),
                                "paragraphs", Arrays.asList(words.onPaper().split("\\n\\n")),
                                "neutral", false),
                        Language.DANISH);
        assertThat(PdfUa.faults(letter)).isEmpty();
        assertThat(PdfFacts.faults(letter, Language.DANISH)).isEmpty();
    }

    private static Stream<Worded> everyText(String name) {
        return Stream.concat(texts(name, false), texts(name, true));
    }

    private static Stream<Worded> texts(String name, boolean neutral) {
        Wording wording = wording(name);
        return SENT_BY_MACHINES.stream()
                .flatMap(occasion -> Arrays.stream(Language.values())
                        .flatMap(language -> Stream.of(true, false)
                                .map(wrote -> wording.of(notice(occasion), wrote, language, neutral))));
    }

    private static Notice notice(Occasion occasion) {
        return new Notice(new NoticeId(UUID.randomUUID()), "test", CASE, occasion, AT, 1);
    }

    private static Wording wording(String name) {
        Directory directory = TestDirectory.read();
        Authority authority = directory.authority();
        return new Wording(
                new Bundles(),
                new Directory(
                        new Authority(
                                new dk.borgerraadgiver.content.Wording(name, name),
                                authority.municipality(),
                                authority.place(),
                                authority.address(),
                                authority.email(),
                                authority.phone(),
                                authority.phoneHours(),
                                authority.visits(),
                                authority.digitalPost(),
                                authority.rulesUrl(),
                                authority.comeBackAfterDays(),
                                authority.facts(),
                                authority.factsFrom()),
                        directory.administrations(),
                        directory.bodies(),
                        directory.companionSchemes(),
                        directory.privacy(),
                        directory.accessibility()),
                new PublicAddress("https://klag.example.dk"));
    }
}
