package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What hands do that shake, slip, rest on the keys or hold the phone across: nothing happens that was not meant. */
@ExtendWith(OnTheSite.class)
class OtherHandsJourney {
    private static final List<String> OPEN_TO_ALL =
            List.of("/", "/kontakt", "/foer-du-klager/brev", "/status", "/maegling", "/tilgaengelighed");
    private static final List<String> OF_A_CITIZEN = List.of("/mine-sager", "/fuldmagter", "/paa-vegne-af/ny");
    private static final List<String> OF_AN_OFFICER = List.of("/sagsbehandling", "/sagsbehandling/fuldmagter");
    private static final int MOST = 12;

    @Test
    void nothingIsDoneThatWasNotMeant(Visitors visitors) {
        onEachPage(visitors.atDesk(), OtherHandsJourney::triedOn);
    }

    static void triedOn(Visitor visitor) {
        theSkipLinkLeadsIntoTheContent(visitor);
        aHandThatRestsOnTheKeysDoesNothing(visitor);
        theKeyboardMayPassEverything(visitor);
        aPointerMayRestAndSlipOff(visitor);
    }

    // WCAG 2.4.1
    private static void theSkipLinkLeadsIntoTheContent(Visitor visitor) {
        new Actions(visitor.browser()).sendKeys(Keys.TAB).perform();
        assertThat(visitor.browser().switchTo().activeElement().getDomAttribute("href"))
                .as("the first stop on " + visitor.path())
                .isEqualTo("#main-content");
        new Actions(visitor.browser()).sendKeys(Keys.ENTER).perform();
        assertThat(isInMain(visitor)).as("skip link on " + visitor.path()).isTrue();
        new Actions(visitor.browser()).sendKeys(Keys.TAB).perform();
        boolean nothingToPress = visitor.browser()
                .findElements(By.cssSelector("main a[href], main button, main input"))
                .isEmpty();
        assertThat(nothingToPress || isInMain(visitor))
                .as("the stop after the skip link on " + visitor.path())
                .isTrue();
    }

    // WCAG 2.1.4
    private static void aHandThatRestsOnTheKeysDoesNothing(Visitor visitor) {
        nowhere(visitor);
        unchanged(
                visitor,
                "typing beside the fields",
                () -> new Actions(visitor.browser())
                        .sendKeys("abcdefghijklmnopqrstuvwxyzæøå0123456789?/.,")
                        .perform());
    }

    private static void nowhere(Visitor visitor) {
        visitor.browser().executeScript("document.activeElement.blur()");
    }

    // WCAG 3.2.1
    private static void theKeyboardMayPassEverything(Visitor visitor) {
        unchanged(visitor, "tabbing on", () -> {
            for (int i = 0; i < MOST; i++) {
                new Actions(visitor.browser()).sendKeys(Keys.TAB).perform();
            }
        });
    }

    // WCAG 1.4.13, 2.5.2
    private static void aPointerMayRestAndSlipOff(Visitor visitor) {
        for (WebElement target : pressable(visitor)) {
            String name = target.getText();
            Actions hand = new Actions(visitor.browser());
            unchanged(
                    visitor,
                    "pointing at " + name,
                    () -> hand.moveToElement(target).perform());
            unchanged(
                    visitor,
                    "slipping off " + name,
                    () -> hand.clickAndHold().moveToLocation(1, 1).release().perform());
        }
        nowhere(visitor);
    }

    // WCAG 1.3.4
    @Test
    void aPhoneHeldAcrossShowsTheSame(Visitors visitors) {
        onEachPage(visitors.onPhone(), visitor -> {
            String upright = words(visitor);
            turned(visitor, 640, 320);
            assertThat(words(visitor)).as(visitor.path() + " held across").isEqualTo(upright);
            assertThat((List<?>) Script.run(visitor.browser(), "fits.js"))
                    .as(visitor.path() + " held across")
                    .isEmpty();
            turned(visitor, 320, 640);
        });
    }

    private static void turned(Visitor visitor, int width, int height) {
        visitor.browser()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", true));
    }

    private static void onEachPage(Visitor visitor, Consumer<Visitor> act) {
        OPEN_TO_ALL.forEach(path -> act.accept(visitor.opens(path)));
        visitor.opens("/mine-sager");
        Login.asCitizen(visitor, Login.EMIL);
        visitor.expectsPath("/mine-sager");
        OF_A_CITIZEN.forEach(path -> act.accept(visitor.opens(path)));
        Complaining complaining = new Complaining(visitor.opens("/klag"));
        complaining.who();
        act.accept(visitor.expectsPath("/klag/om-hvad").opens("/klag/om-hvad"));
        complaining.about(Story.brief());
        complaining.place(Story.brief());
        act.accept(visitor.opens("/klag/punkter/1").expectsPath("/klag/punkter/1"));
        visitor.presses("web.header.log-out").opens("/sagsbehandling");
        Login.asOfficer(visitor, Login.OFFICER);
        visitor.expectsPath("/sagsbehandling");
        OF_AN_OFFICER.forEach(path -> act.accept(visitor.opens(path)));
    }

    private static List<WebElement> pressable(Visitor visitor) {
        return visitor
                .browser()
                .findElements(By.cssSelector(
                        visitor.path().equals("/")
                                ? "header a, header button, main a"
                                : "main a, main button, main summary"))
                .stream()
                .filter(WebElement::isDisplayed)
                .limit(MOST)
                .toList();
    }

    private static void unchanged(Visitor visitor, String act, Runnable hand) {
        String address = visitor.browser().getCurrentUrl();
        String before = words(visitor);
        hand.run();
        assertThat(visitor.browser().getCurrentUrl()).as(act).isEqualTo(address);
        assertThat(words(visitor)).as(act + " on " + address).isEqualTo(before);
    }

    private static String words(Visitor visitor) {
        return String.valueOf(
                visitor.browser()
                        .executeScript(
                                "return document.body.innerText.replace(/\\s+/g, ' ') + document.querySelectorAll('[open]').length"));
    }

    private static boolean isInMain(Visitor visitor) {
        return Boolean.TRUE.equals(visitor.browser().executeScript("return !!document.activeElement.closest('main')"));
    }
}
