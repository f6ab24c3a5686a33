package dk.borgerraadgiver.accessibility;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An old phone that cannot run the wizard: what is public still works, and the way on is told in words of ours. */
@ExtendWith(OnTheSite.class)
class OldBrowserJourney {
    @Test
    void whoCannotUseTheWizardIsShownTheOtherWays(Visitors visitors) {
        Visitor gudrun = visitors.onPhone().hasBrowserWithout("HTMLElement.prototype.popover");
        gudrun.opens("/").opens("/foer-du-klager").reads("guidance.intro.title").opens("/klag");
        Login.asCitizen(gudrun, Login.GUDRUN);
        gudrun.reads("web.browser.title").sees("web.browser.now").downloads("web.footer.paper");
    }
}
