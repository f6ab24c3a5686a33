package dk.borgerraadgiver.accessibility;

import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Points and types, or taps and types. */
final class Mouse implements Hand {
    private final ChromeDriver browser;

    Mouse(ChromeDriver browser) {
        this.browser = browser;
    }

    @Override
    public void press(WebElement element) {
        intoView(element);
        element.click();
    }

    @Override
    public void write(WebElement field, String text) {
        press(field);
        if (!String.valueOf(field.getDomProperty("value")).isEmpty()) {
            field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        }
        if (!text.isEmpty()) {
            browser.executeCdpCommand("Input.insertText", Map.of("text", text));
        }
    }

    @Override
    public void choose(WebElement option) {
        WebElement label = (WebElement)
                ((JavascriptExecutor) browser).executeScript("return arguments[0].labels[0] || arguments[0]", option);
        press(label);
    }

    @Override
    public void hand(WebElement fileField, Path file) {
        fileField.sendKeys(file.toAbsolutePath().toString());
    }

    @Override
    public void leave(WebElement field) {
        press(browser.findElement(By.tagName("h1")));
    }

    private void intoView(WebElement element) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})", element);
    }
}
