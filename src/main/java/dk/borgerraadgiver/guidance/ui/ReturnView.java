package dk.borgerraadgiver.guidance.ui;

import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.guidance.GateDesk;
import dk.borgerraadgiver.guidance.GateQuestion;
import dk.borgerraadgiver.guidance.GateQuestions;
import dk.borgerraadgiver.guidance.GateVisit;
import dk.borgerraadgiver.guidance.Letter;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What greets one who comes back (R3).
 *
 * @param letter when the letter was written and when to come back; absent when there is none
 */
record ReturnView(String until, String next, @Nullable String letter, String raised) {
    static ReturnView of(GateVisit visit, Directory directory, Texts texts, Clock clock) {
        LocalDate until = LocalDate.ofInstant(visit.changedAt().plus(GateDesk.REMEMBERED_FOR), clock.getZone());
        int days = directory.authority().comeBackAfterDays();
        return new ReturnView(
                texts.text("guidance.intro.back.answers", new Dates(texts.language()).day(until)),
                GateQuestions.next(visit.answers())
                        .map(question -> GatePages.GATE + "/" + question.step())
                        .orElse(GatePages.GATE + "/resultat"),
                visit.letter()
                        .filter(letter -> letter.writtenOn().isPresent())
                        .map(letter -> written(letter, days, texts))
                        .orElse(null),
                GatePages.GATE + "/" + GateQuestion.RAISED.step());
    }

    private static String written(Letter letter, int days, Texts texts) {
        return texts.text(
                "guidance.intro.back.letter",
                new Dates(texts.language()).day(letter.writtenOn().orElseThrow()),
                new Dates(texts.language()).day(letter.comeBackOn(days).orElseThrow()));
    }
}
