package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.content.Time;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** R31: a form came by post. An officer types it in with its gaps; whoever wrote follows the case by code. */
@ExtendWith(OnTheSite.class)
class PaperFormJourney {
    @TempDir
    Path folder;

    @Test
    void aScanIsTypedInAndTheCaseCountsFromTheDayOfTheLetter(Visitors visitors) {
        LocalDate came = LocalDate.now(Time.DENMARK).minusDays(6);
        Visitor officer = visitors.atDesk();
        AtTheDesk.sitting(officer);
        officer.presses("casework.desk.paper")
                .reads("assisted.sheets.title")
                .presses("assisted.sheets.begin")
                .reads("assisted.sheet.title")
                .presses("assisted.sheet.forward")
                .expectsError("assisted.sheet.came", "assisted.refused.came-missing");
        day(officer, "assisted.sheet.came", came);
        officer.answers("assisted.sheet.name", "Inger Margrethe Højgård");
        day(officer, "assisted.sheet.born", LocalDate.of(1951, 3, 12));
        officer.uploads("assisted.sheet.scan", Papers.letter(folder))
                .sees("brev-fra-ydelsesservice.pdf")
                .chooses("complaint.about.kinds", "complaint.about.kinds.no-answer")
                .answers("complaint.points.what", "De svarer ikke på mine breve.")
                .leaves("complaint.points.what")
                .seesSaved("assisted.sheet.saved")
                .isTold("assisted.sheet.saved", "");
        untilSaved(officer, "De svarer ikke på mine breve.");
        officer.reloads()
                .reads("assisted.sheet.title")
                .expectsAnswer("assisted.sheet.name", "Inger Margrethe Højgård")
                .expectsAnswer("complaint.points.what", "De svarer ikke på mine breve.")
                .sees("brev-fra-ydelsesservice.pdf");
        inTwoTabs(officer);
        officer.presses("assisted.sheet.forward")
                .reads("assisted.sheet.check.title")
                .sees("assisted.sheet.check.gaps")
                .sees("complaint.place.administration")
                .sees("De svarer ikke på mine breve.")
                .sees("Jeg sover ikke om natten.")
                .sees("brev-fra-ydelsesservice.pdf")
                .presses("assisted.sheet.check.make")
                .reads("assisted.sheet.done.title");
        String number = officer.text().replaceFirst("(?s).*(BR-\\d{4}-\\d{6}).*", "$1");
        String code = officer.text().replaceFirst("(?s).*?(\\d{4} \\d{4} \\d{4} \\d{4}).*", "$1");
        officer.downloads("assisted.code.print");
        officer.presses("assisted.sheet.done.case")
                .reads("casework.desk.case.title", number)
                .sees("casework.desk.ask-about")
                .sees("casework.event.typed-in")
                .sees("casework.event.received.letter");

        visitors.onPhone()
                .opens("/status")
                .answers("assisted.status.number", number)
                .answers("assisted.status.code", code)
                .answers("assisted.status.known", "1951")
                .presses("assisted.status.show")
                .reads("assisted.shown.heading", number);
    }

    @Test
    void withTheKeyboardAloneAndInEnglish(Visitors visitors) {
        Visitor officer = visitors.withKeyboardOnly();
        AtTheDesk.sitting(officer, Login.OTHER_OFFICER);
        officer.opens("/sagsbehandling/papirskema").speaking("en").presses("assisted.sheets.begin");
        day(officer.reads("assisted.sheet.title"), "assisted.sheet.came", LocalDate.now(Time.DENMARK));
        officer.answers("assisted.sheet.number", "120351-1230")
                .leaves("assisted.sheet.number")
                .sees("assisted.sheet.number.known", "120351-••••")
                .presses("assisted.sheet.forward")
                .reads("assisted.sheet.check.title")
                .presses("assisted.sheet.check.back")
                .reads("assisted.sheet.title")
                .presses("assisted.sheet.number.remove")
                .seesNot("120351")
                .presses("assisted.sheet.forward")
                .presses("assisted.sheet.check.make")
                .reads("assisted.sheet.done.title")
                .sees("assisted.sheet.done.no-code");
    }

    @Test
    void onASmallScreenAndLeftForLater(Visitors visitors) {
        Visitor officer = visitors.onPhone();
        AtTheDesk.sitting(officer);
        officer.opens("/sagsbehandling/papirskema").presses("assisted.sheets.begin");
        officer.reads("assisted.sheet.title")
                .answers("assisted.sheet.name", "Ukendt Afsender")
                .leaves("assisted.sheet.name")
                .seesSaved("assisted.sheet.saved")
                .opens("/sagsbehandling/papirskema")
                .sees("assisted.sheets.open")
                .presses(officer.text().replaceFirst("(?s).*(Ukendt Afsender, [^\\n]*).*", "$1"))
                .reads("assisted.sheet.title")
                .presses("assisted.sheet.forward")
                .expectsError("assisted.sheet.came", "assisted.refused.came-missing");
        day(officer, "assisted.sheet.came", LocalDate.now(Time.DENMARK));
        officer.presses("assisted.sheet.forward")
                .reads("assisted.sheet.check.title")
                .presses("assisted.sheet.delete")
                .reads("assisted.sheets.title")
                .seesNot("Ukendt Afsender");
    }

    /** The other tab has saved other words of the same part: the officer says which hold. */
    private static void inTwoTabs(Visitor officer) {
        officer.opensNewTab(officer.path())
                .answers("complaint.meaning.meant", "Skrevet i den anden fane.")
                .leaves("complaint.meaning.meant");
        untilSaved(officer, "Skrevet i den anden fane.");
        officer.goesToTab(0)
                .answers("complaint.meaning.meant", "Jeg sover ikke om natten.")
                .leaves("complaint.meaning.meant")
                .sees("assisted.sheet.clash", officer.words().of("complaint.meaning.title"))
                .presses("assisted.sheet.clash.mine")
                .seesNot("assisted.sheet.clash.mine")
                .expectsAnswer("complaint.meaning.meant", "Jeg sover ikke om natten.");
    }

    /** What is typed stays in the browser until the server has it. */
    private static void untilSaved(Visitor officer, String text) {
        officer.until(
                "'" + text + "' to be with the server",
                page -> !officer.keptInBrowser().contains(text));
    }

    private static void day(Visitor officer, String legend, LocalDate day) {
        officer.answersIn(legend, "web.date.day", String.valueOf(day.getDayOfMonth()))
                .answersIn(legend, "web.date.month", String.valueOf(day.getMonthValue()))
                .answersIn(legend, "web.date.year", String.valueOf(day.getYear()));
    }
}
