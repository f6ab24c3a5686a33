package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** R8: complaint points put in order, taken away and brought back, with keys alone and nothing dragged (2.5.7). */
@ExtendWith(OnTheSite.class)
class PointsInOrderJourney {
    private static final Story STORY = Story.elevenChases();

    @Test
    void aPointIsMovedRemovedAndBroughtBackAndOneAlwaysKnowsWhere(Visitors visitors) {
        Visitor preben = visitors.withKeyboardOnly().opens("/klag");
        Login.asCitizen(preben, Login.PREBEN);
        Complaining complaining = new Complaining(preben);
        complaining.who();
        complaining.about(STORY);
        complaining.place(STORY);
        complaining.writes(STORY);

        preben.presses("complaint.points.later").isTold("complaint.points.moved", 2);
        standsAt(preben, "punkt-2");
        inOrder(preben, 1, 0, 2);

        preben.presses("complaint.points.earlier").isTold("complaint.points.moved", 1);
        standsAt(preben, "punkt-1");
        inOrder(preben, 0, 1, 2);

        preben.presses("complaint.points.remove").sees("complaint.points.removed", 1);
        standsAt(preben, "overskrift");
        inOrder(preben, 1, 2);

        preben.presses("complaint.points.undo").isTold("complaint.points.restored");
        standsAt(preben, "overskrift");
        inOrder(preben, 0, 1, 2);
        preben.reloads();
        inOrder(preben, 0, 1, 2);
    }

    private static void standsAt(Visitor visitor, String id) {
        visitor.until(
                "focus on " + id,
                page -> id.equals(page.switchTo().activeElement().getDomAttribute("id")));
    }

    private static void inOrder(Visitor visitor, int... numbers) {
        List<WebElement> shown = visitor.browser().findElements(By.cssSelector("main .typed"));
        assertThat(shown).hasSize(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            assertThat(STORY.points().get(numbers[i]).what())
                    .startsWith(shown.get(i).getText().replace("…", "").strip());
        }
    }
}
