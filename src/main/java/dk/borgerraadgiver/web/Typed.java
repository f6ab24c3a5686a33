package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** What a person wrote, with its lines as written, and each part of it in the voice of its language. */
@Tag("p")
public final class Typed extends Component {
    public Typed(Passage passage) {
        getElement().setAttribute("class", "typed");
        if (passage.pieces().size() == 1) {
            passage.pieces()
                    .getFirst()
                    .foreign()
                    .ifPresent(language -> getElement().setAttribute("lang", language.code()));
            getElement().setText(passage.text());
        } else {
            passage.pieces().forEach(piece -> getElement().appendChild(piece(piece)));
        }
    }

    private static Element piece(Passage.Piece piece) {
        return piece.foreign()
                .map(language -> Markup.text("span", "", piece.text()).setAttribute("lang", language.code()))
                .orElseGet(() -> Element.createText(piece.text()));
    }
}
