package dk.borgerraadgiver.casework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dk.borgerraadgiver.web.Passage;
import dk.borgerraadgiver.web.Typed;

/** A letter as a page: headings, paragraphs, and the lines as they were written. */
class LetterView extends Article {
    LetterView(Letter letter) {
        letter.head().forEach(line -> add(new Paragraph(line)));
        letter.greeting().ifPresent(greeting -> add(new Paragraph(greeting)));
        letter.parts().forEach(part -> {
            add(new H2(part.heading()));
            part.passages().forEach(passage -> add(new Typed(passage)));
            part.asked().forEach(asked -> add(asked(asked)));
        });
        letter.signature().forEach(line -> add(new Paragraph(line)));
    }

    /** The question stands out from what was answered to it. */
    private static Component asked(Letter.Asked asked) {
        Typed answer = new Typed(asked.said().within("\n" + Passage.HERE));
        answer.getElement().insertChild(0, new Element("strong").setText(asked.question()));
        return answer;
    }
}
