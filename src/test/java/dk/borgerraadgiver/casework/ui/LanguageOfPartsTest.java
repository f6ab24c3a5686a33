package dk.borgerraadgiver.casework.ui;

import static dk.borgerraadgiver.casework.ui.OneTruthTest.atTheDesk;
import static dk.borgerraadgiver.casework.ui.OneTruthTest.mine;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseInquiry;
import dk.borgerraadgiver.casework.Histories;
import dk.borgerraadgiver.casework.InquiryLetter;
import dk.borgerraadgiver.casework.MyCase;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.web.SummaryList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * WCAG 2.2 3.1.2: who reads a Danish case on an English page hears what people wrote in Danish, and nothing else. Of every
 * history, on all that shows one.
 */
class LanguageOfPartsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Set<String> SAID_IN_HISTORIES = Set.of(
            "Jeg er alene.",
            "Vi læser.",
            "Vi ringede.",
            "Vi ringer igen.",
            "De svarer.",
            "Nej",
            "Vi skrev.",
            "Vi ser på det.",
            "Tilsynet er slut.",
            "Vil du mægle?",
            "Vi mægler.",
            "Enige.",
            "De svarede.",
            "Hej",
            "Hvornår?",
            "Ja.",
            "Nej.",
            "Sygdom",
            "Slut.",
            "Igen.",
            "Se på det igen.",
            "Nej, for der er intet nyt.",
            "Programmet er rettet.");

    private final List<CaseFile> files =
            Stream.concat(Histories.byChance(30), Histories.onceClosed(30)).toList();

    @Test
    void whatPeopleWroteIsInItsOwnLanguageOnThePageOfAnother() {
        Set<String> written = new HashSet<>(SAID_IN_HISTORIES);
        mine(files.getFirst()).complaint().answers().points().list().stream()
                .map(Point::what)
                .forEach(what -> written.add(what.text()));
        Set<String> inDanish = new TreeSet<>();
        Set<String> inEnglish = new TreeSet<>();
        read(Language.ENGLISH, (lang, text) -> (lang.equals("da") ? inDanish : inEnglish).add(text));
        assertThat(inDanish).isEqualTo(new TreeSet<>(written));
        assertThat(inEnglish).isNotEmpty().noneMatch(text -> written.stream().anyMatch(text::equals));
        assertThat(inEnglish)
                .noneMatch(text -> written.stream()
                        .filter(LanguageOfPartsTest::isNoEnglish)
                        .anyMatch(text::contains));
    }

    @Test
    void onAPageOfItsOwnLanguageNothingIsMarked() {
        read(Language.DANISH, (lang, text) -> assertThat(lang).as(text).isIn("", "da"));
    }

    @Test
    void thatNothingWasWrittenIsSaidInTheLanguageOfThePage() {
        SummaryList list = new SummaryList()
                .row("Needs", List.of(""), Language.DANISH)
                .row("Needs", List.of("Ingen"), Language.DANISH);
        List<String> languages = new ArrayList<>();
        texts(list.getElement(), "", (lang, text) -> languages.add(lang));
        assertThat(languages).containsExactly("", "", "", "da");
    }

    @Test
    void whatALetterRepeatsOfAnEnglishComplaintIsHeardInEnglish() {
        InquiryLetter letter = new InquiryLetter(
                "Anna Test",
                "Hvorfor?",
                TODAY,
                List.of(new InquiryLetter.Section(
                        "Punkt 1",
                        List.of(
                                new InquiryLetter.Row(
                                        "Hvad?", List.of("Nobody called."), Optional.of(Language.ENGLISH)),
                                new InquiryLetter.Row("Hvor?", List.of("Borgerservice"))))),
                List.of());
        CaseInquiry inquiry = new CaseInquiry(
                1,
                TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
                new By.Site(),
                Optional.empty(),
                Optional.empty(),
                "Enheden",
                letter,
                Optional.empty());
        CaseTexts danish = new CaseTexts(new Bundles().in(Language.DANISH));
        Set<String> inEnglish = new TreeSet<>();
        Component shown = new LetterView(Letter.inquiry(
                new CaseNumber("BR-2026-000001"), inquiry, TestDirectory.read().authority(), danish));
        texts(shown.getElement(), "", (lang, text) -> {
            if (lang.equals("en")) {
                inEnglish.add(text);
            }
        });
        assertThat(inEnglish).containsExactly("Nobody called.");
    }

    private static boolean isNoEnglish(String text) {
        return text.contains(" ") || text.length() > "Hvornår".length();
    }

    private void read(Language page, BiConsumer<String, String> heard) {
        CaseTexts words = new CaseTexts(new Bundles().in(page));
        files.stream().flatMap(file -> shown(file, words)).forEach(shown -> texts(shown.getElement(), "", heard));
    }

    private static Stream<Component> shown(CaseFile file, CaseTexts words) {
        MyCase mine = mine(file);
        Language written = mine.complaint().language();
        return Stream.concat(
                Stream.of(
                        History.of(file, written, words, words::toOfficer),
                        History.toYou(file, written, words),
                        new StatusPanel(words, mine, "svar"),
                        new DatesPanel(words, mine.status(), Optional.empty(), TODAY, written),
                        new PointsPanel(words, "", file, mine.complaint()),
                        new OfficerFacts(words, atTheDesk(file))),
                Letter.answer(mine, words).map(LetterView::new).stream());
    }

    private static void texts(Element element, String around, BiConsumer<String, String> heard) {
        if (element.isTextNode()) {
            if (!element.getText().isBlank()) {
                heard.accept(around, element.getText().strip());
            }
            return;
        }
        String lang = Optional.ofNullable(element.getAttribute("lang")).orElse(around);
        element.getChildren().forEach(child -> texts(child, lang, heard));
    }
}
