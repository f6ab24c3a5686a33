package dk.borgerraadgiver.accessibility;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not go out, and what did not reach the case system: an officer sees it and mends it, in both languages. */
@ExtendWith(OnTheSite.class)
class NothingIsLostJourney {
    private static final int PATIENCE = 40;
    private static final Pattern NUMBER = Pattern.compile("BR-\\d{4}-\\d{6}");

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

    /** What an officer writes in the case system is told to the citizen, seen at the desk, and stands there in order. */
    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void whatTheCaseSystemTellsIsSeenOnBothSides(String language, Visitors visitors) {
        Visitor birgit = visitors.onPhone().opens("/").speaking(language).opens("/mine-sager");
        Login.asCitizen(birgit, Login.BIRGIT);
        birgit.reads("casework.list.title");
        String number = number(birgit.text());
        birgit.presses(number).reads("casework.case.title", number).sees("handover.fact");

        String text = "Jeg ringer til dig på torsdag klokken 10.";
        int entry = new TheCaseSystem(visitors.url()).writesToTheCitizen(number, "Jens Vestergård", text);

        birgit.reloads().sees(text).sees("casework.by.case-system", "Jens Vestergård");
        Visitor officer = visitors.atDesk().opens("/").speaking(language);
        AtTheDesk.sitting(officer, Login.OTHER_OFFICER).opensCase(number);
        officer.sees(text).sees("casework.by.case-system", "Jens Vestergård");
        officer.opens("/sagsbehandling/overlevering").reads("handover.title");
        for (int times = 0; times < PATIENCE && !stands(officer, number, entry); times++) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
            officer.reloads();
        }
        officer.sees("handover.last.title").sees("handover.part.entry", entry);
    }

    private static boolean stands(Visitor officer, String number, int entry) {
        String last = officer.words().of("handover.last.title");
        String text = officer.text();
        return text.contains(last)
                && text.substring(text.indexOf(last)).contains(number)
                && text.substring(text.indexOf(last)).contains(officer.words().of("handover.part.entry", entry));
    }

    /** The demo's case system never answers for every seventh case. */
    private static String late(Visitor officer) {
        officer.sees("handover.late.lead");
        String text = officer.text();
        return number(text.substring(text.indexOf(officer.words().of("handover.late.lead"))));
    }

    private static String number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            throw new AssertionError("No case number");
        }
        return number.group();
    }
}
