package dk.borgerraadgiver.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** "Trin 2 af 12", in words and as a line that fills. */
@Tag("p")
public final class StepIndicator extends Component {
    public StepIndicator(int step, int steps) {
        getElement()
                .setAttribute("class", "steps")
                .setAttribute("id", "trin")
                .setAttribute("style", "--done:" + (100 * step / steps) + "%");
        getElement().setText(getTranslation("web.step", step, steps));
    }
}
