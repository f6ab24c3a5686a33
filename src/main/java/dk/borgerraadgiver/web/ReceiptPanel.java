package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;

/** The top of a receipt: that it went well, and the number to remember it by. */
@Tag("div")
public final class ReceiptPanel extends Component {
    /** @param heading becomes the page's one {@code h1}: give the page no other */
    public ReceiptPanel(String heading, String numberLabel, String number) {
        Element large = Markup.text("strong", "receipt-number", number);
        getElement()
                .setAttribute("class", "receipt")
                .appendChild(
                        Markup.text("h1", "", heading).setAttribute("tabindex", "-1"),
                        Markup.tag("p", "", Markup.text("span", "", numberLabel + " "), large));
    }
}
