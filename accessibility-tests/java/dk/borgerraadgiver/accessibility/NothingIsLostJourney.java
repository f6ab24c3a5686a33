package dk.borgerraadgiver.accessibility;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not go out, and what did not reach the case system: an officer sees it and mends it, in both languages. */
@ExtendWith(OnTheSite.class)
class NothingIsLostJourney {
    private static final Pattern LATE = Pattern.compile("BR-\\d{4}-\\d{6}");

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void theDeskSeesWhatStandsStill(String language, Visitors visitors) {
        Visitor officer = visitors.atDesk().opens("/").speaking(language);
        AtTheDesk.sitting(officer);
        officer.presses("casework.desk.tell").reads("correspondence.to-do.title");
        officer.opens("/sagsbehandling/overlevering").reads("handover.title").sees("handover.count.registered");
        String number = late(officer);
        officer.presses("handover.again", number).sees("handover.done.again", number);
        officer.presses("handover.save", number)
                .expectsError("handover.reference", "handover.refused.reference-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void aPhoneShowsItToo(String language, Visitors visitors) {
        Visitor officer = visitors.onPhone().opens("/").speaking(language).opens("/sagsbehandling/overlevering");
        Login.asOfficer(officer, Login.OFFICER);
        officer.reads("handover.title").sees("handover.late.title");
        officer.opens("/sagsbehandling/giv-besked").reads("correspondence.to-do.title");
    }

    /** The demo's case system never answers for every seventh case. */
    private static String late(Visitor officer) {
        officer.sees("handover.late.lead");
        String text = officer.text();
        Matcher number =
                LATE.matcher(text.substring(text.indexOf(officer.words().of("handover.late.lead"))));
        if (!number.find()) {
            throw new AssertionError("No case is late");
        }
        return number.group();
    }
}
