package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.web.Buttons;

/** What was said at the gate, and a way not to send it: at a computer that others use, it may not be theirs. */
final class FromGate extends Div {
    FromGate(Summary.Section said, Runnable leaveOut) {
        add(
                new Answered(said.title(), Answered.reading(said)),
                new Paragraph(getTranslation("complaint.check.gate.text")),
                Buttons.secondary(getTranslation("complaint.check.gate.leave-out"), () -> {
                    leaveOut.run();
                    left();
                }));
    }

    private void left() {
        Paragraph left = new Paragraph(getTranslation("complaint.check.gate.left-out"));
        left.getElement().setAttribute("tabindex", "-1");
        removeAll();
        add(left);
        left.getElement().executeJs("window.borger?.focusOn(this)");
    }
}
