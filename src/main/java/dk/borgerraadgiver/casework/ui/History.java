package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.web.Timeline;
import dk.borgerraadgiver.web.Timeline.State;
import java.util.function.Function;

/**
 * The history as it is: no step is shown that did not happen. What people wrote in it is in the language of the complaint:
 * the office is asked to answer in it.
 */
final class History {
    private History() {}

    static Timeline of(CaseFile file, Language written, CaseTexts words, Function<Entry, String> when) {
        return of(file, written, words, when, entry -> words.events().heading(entry.event()));
    }

    /** To the citizen whose case it is, with their own acts as theirs. */
    static Timeline toYou(CaseFile file, Language written, CaseTexts words) {
        return of(file, written, words, words::toCitizen, entry -> ToYou.heading(entry, words));
    }

    private static Timeline of(
            CaseFile file,
            Language written,
            CaseTexts words,
            Function<Entry, String> when,
            Function<Entry, String> heading) {
        EventTexts events = words.events(written);
        Timeline timeline = new Timeline();
        Entry now = Whereabouts.since(file);
        file.history()
                .forEach(entry -> timeline.event(
                        entry.equals(now) ? State.NOW : State.DONE,
                        heading.apply(entry),
                        when.apply(entry),
                        events.told(entry.event())));
        return timeline;
    }
}
