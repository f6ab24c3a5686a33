package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import dk.borgerraadgiver.content.Language;
import java.util.List;
import java.util.Optional;

/** Questions and answers to look through, each with a link to change it. */
@Tag("dl")
public final class SummaryList extends Component {
    public SummaryList() {
        getElement().setAttribute("class", "summary-list");
    }

    /** An answer that can be changed at this page. */
    public SummaryList row(String label, List<String> values, String changePath) {
        return row(label, values, Optional.of(changePath));
    }

    /** An answer that stands. */
    public SummaryList row(String label, List<String> values) {
        return row(label, values, Optional.empty());
    }

    /** An answer in somebody's own words, which are of this language whatever that of the page is. */
    public SummaryList row(String label, List<String> values, Language language) {
        row(label, values);
        if (!values.stream().allMatch(String::isBlank)) { // that nothing was written is said in the page's language
            getElement().getChild(getElement().getChildCount() - 1).getChild(1).setAttribute("lang", language.code());
        }
        return this;
    }

    /** An answer of which parts may be in another language than the page. */
    public SummaryList row(String label, Passage answer) {
        if (answer.text().isBlank()) {
            return row(label, List.of(""));
        }
        getElement()
                .appendChild(Markup.tag(
                        "div", "", Markup.text("dt", "", label), Markup.tag("dd", "", new Typed(answer).getElement())));
        return this;
    }

    public SummaryList row(String label, List<String> values, Optional<String> changePath) {
        Element answers = Markup.tag("dd", "");
        if (values.stream().allMatch(String::isBlank)) {
            answers.appendChild(Markup.text("p", "not-answered", getTranslation("web.summary.nothing")));
        } else {
            values.forEach(value -> answers.appendChild(Markup.text("p", "typed", value)));
        }
        Element row = Markup.tag("div", "", Markup.text("dt", "", label), answers);
        changePath.ifPresent(path -> row.appendChild(Markup.tag("dd", "change", link(path, label))));
        getElement().appendChild(row);
        return this;
    }

    private Element link(String path, String label) {
        return Markup.text("a", "", getTranslation("web.summary.change"))
                .setAttribute("href", path)
                .setAttribute("aria-label", getTranslation("web.summary.change") + ": " + label);
    }
}
