package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import org.openqa.selenium.WebElement;

/** How a person works the page once they have seen what they want. */
interface Hand {
    /** A button or a link. */
    void press(WebElement element);

    /** Puts this text in the place of what stands in the field. */
    void write(WebElement field, String text);

    /** A radio button or a box. */
    void choose(WebElement option);

    void hand(WebElement fileField, Path file);

    /** Goes on from the field without pressing anything. */
    void leave(WebElement field);
}
