package dk.borgerraadgiver.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.dom.Element;
import dk.borgerraadgiver.web.FileUpload.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Words.class)
class FieldsTest {
    private static final String TYPED = "Åse <script>alert(1)</script> 😀 عربي\n" + "é".repeat(10_000);

    @Test
    void labelHintAndErrorAreTiedToTheInput() {
        TextField field = new TextField("navn", "Navn").hint("Dit fulde navn");
        field.error("Skriv dit navn");
        Element input = only(field, "input");

        assertThat(only(field, "label").getAttribute("for")).isEqualTo(input.getAttribute("id"));
        assertThat(input.getAttribute("aria-describedby")).isEqualTo("navn-error navn-hint");
        assertThat(input.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(textOf(field, "navn-error")).isEqualTo("Fejl: Skriv dit navn");
        assertThat(textOf(field, "navn-hint")).isEqualTo("Dit fulde navn");
    }

    @Test
    void anErrorNeverLosesWhatWasTypedAndLeavesNoTraceWhenItIsGone() {
        LongText field = new LongText("historie", "Hvad skete der?", 10_000);
        field.value(TYPED);
        field.error("For langt");
        field.error("Stadig for langt");
        assertThat(field.value()).isEqualTo(TYPED);

        field.clearError();
        assertThat(field.value()).isEqualTo(TYPED);
        assertThat(field.error()).isEmpty();
        assertThat(all(field.getElement())).noneMatch(element -> "historie-error".equals(element.getAttribute("id")));
        assertThat(only(field, "textarea").getAttribute("aria-invalid")).isEqualTo("false");
    }

    @Test
    void optionalIsSaidInTheLabelAndNotToBeRequired() {
        TextField field = new TextField("navn", "Navn").optional();

        assertThat(only(field, "label").getTextRecursively()).isEqualTo("Navn (valgfrit)");
        assertThat(only(field, "input").getAttribute("aria-required")).isEqualTo("false");
    }

    @Test
    void aGroupTellsHintAndErrorOnceAndEachOptionItsOwnHint() {
        RadioGroup<String> group =
                new RadioGroup<>("hvem", "Hvem?", List.of("a", "b"), option -> option).hint("Vælg én");
        group.optionHint("b", "Den anden").error("Vælg");

        assertThat(only(group, "fieldset").getAttribute("aria-describedby")).isEqualTo("hvem-error hvem-hint");
        assertThat(inputs(group))
                .extracting(input -> input.getAttribute("aria-describedby"))
                .as("the error is told again where the summary leads")
                .containsExactly("hvem-error", "hvem-2-option-hint");
        assertThat(only(group, "fieldset").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(group.targetId()).isEqualTo(inputs(group).getFirst().getAttribute("id"));
    }

    @Test
    void aGroupOffersMoreAndKeepsWhatWasChosen() {
        RadioGroup<String> group = new RadioGroup<>("papir", "Papir?", List.of("a", "b"), option -> option);
        group.value(Optional.of("b"));
        group.offer(List.of("a", "c", "b"));

        assertThat(group.value()).contains("b");
        assertThat(inputs(group))
                .extracting(input -> input.hasAttribute("checked"))
                .containsExactly(false, false, true);
        assertThat(inputs(group)).extracting(input -> input.getAttribute("id")).doesNotHaveDuplicates();

        group.offer(List.of("a"));
        assertThat(group.value()).isEmpty();
    }

    @Test
    void aGroupShowsTheAnswerGivenBefore() {
        RadioGroup<String> one = new RadioGroup<>("en", "En?", List.of("a", "b"), option -> option);
        CheckboxGroup<String> many = new CheckboxGroup<>("flere", "Flere?", List.of("a", "b", "c"), option -> option);
        one.value(Optional.of("b"));
        many.value(Set.of("c", "a"));

        assertThat(one.value()).contains("b");
        assertThat(many.value()).containsExactly("a", "c");
        assertThat(inputs(many))
                .extracting(input -> input.hasAttribute("checked"))
                .containsExactly(true, false, true);
    }

    /** Else a page would be saved while it comes, with the fields that are not filled yet as empty answers. */
    @Test
    void whatThePagePutsIntoAFieldIsNothingThatAPersonHasLeft() {
        List<Object> left = new ArrayList<>();
        LongText text = new LongText("historie", "Hvad skete der?", 10_000);
        DateFields date = new DateFields("dato", "Hvornår?");
        FileUpload files = new FileUpload("filer", "Papirer", (name, content) -> new Outcome.Refused(""));
        text.onLeft(left::add);
        date.onLeft(left::add);
        files.onLeft(left::add);

        text.value(TYPED);
        date.value(new DateText("3", "marts", "24"));
        files.value(List.of(new FileUpload.Kept("1", "brev.pdf", "")));

        assertThat(left).isEmpty();
    }

    @Test
    void aDateTellsItsErrorAndEachPartHasItsLabel() {
        DateFields field = new DateFields("dato", "Hvornår?");
        field.value(new DateText("3", "marts", "24"));
        field.error("Skriv datoen");

        assertThat(inputs(field)).hasSize(3);
        assertThat(only(field, "fieldset").getAttribute("aria-describedby")).isEqualTo("dato-error");
        assertThat(inputs(field).getFirst().getAttribute("aria-describedby")).isEqualTo("dato-error");
        assertThat(all(field.getElement()).filter(element -> element.getTag().equals("label")))
                .extracting(label -> label.getAttribute("for"))
                .containsExactly("dato", "dato-month", "dato-year");
        assertThat(field.value()).isEqualTo(new DateText("3", "marts", "24"));
    }

    @Test
    void typedTextIsKeptUnderItsNameInTheBrowser() {
        assertThat(only(new LongText("h", "H", 10).keepAs("complaint.1.story"), "textarea")
                        .getAttribute("data-keep"))
                .isEqualTo("complaint.1.story");
    }

    @Test
    void theSummaryLeadsToTheFieldsAndRepeatsTheirWords() {
        TextField field = new TextField("navn", "Navn");
        ErrorSummary summary = new ErrorSummary();
        summary.show(new Problems().add(field, "Skriv dit navn").add("Prøv igen"));
        Element link = only(summary, "a");

        assertThat(link.getAttribute("href")).isEqualTo("#" + field.targetId());
        assertThat(link.getText()).isEqualTo(field.error().orElseThrow());
        assertThat(summary.getElement().getAttribute("tabindex")).isEqualTo("-1");
    }

    @Test
    void aPersonsWordsAreTextAndNeverMarkup() {
        SummaryList list = new SummaryList().row("Navn", List.of(TYPED), "/klag/hvem");

        assertThat(list.getElement().getTextRecursively()).contains(TYPED);
        assertThat(all(list.getElement())).noneMatch(element -> element.getTag().equals("script"));
    }

    private static List<Element> inputs(Field<?> field) {
        return all(field.getElement())
                .filter(element -> element.getTag().equals("input"))
                .toList();
    }

    private static Element only(HasElement part, String tag) {
        return all(part.getElement())
                .filter(element -> element.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
    }

    private static String textOf(Field<?> field, String id) {
        return all(field.getElement())
                .filter(element -> id.equals(element.getAttribute("id")))
                .map(Element::getTextRecursively)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> all(Element element) {
        return element.isTextNode()
                ? Stream.empty()
                : Stream.concat(Stream.of(element), element.getChildren().flatMap(FieldsTest::all));
    }
}
