package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.web.Timeline;
import dk.borgerraadgiver.web.Timeline.State;
import java.util.function.Function;

/** The history as it is: no step is shown that did not happen. */
final class History {
    private History() {}

    static Timeline of(CaseFile file, CaseTexts words, Function<Entry, String> when) {
        Timeline timeline = new Timeline();
        Entry last = file.history().getLast();
        file.history()
                .forEach(entry -> timeline.event(
                        entry.equals(last) ? State.NOW : State.DONE,
                        words.events().heading(entry.event()),
                        when.apply(entry),
                        words.events().body(entry.event())));
        return timeline;
    }
}
