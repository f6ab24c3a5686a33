package dk.borgerraadgiver.mediation.ui;

import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.MediationEvent.MeetingSet;
import dk.borgerraadgiver.mediation.Meeting;
import dk.borgerraadgiver.mediation.Needs;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.RadioGroup;
import dk.borgerraadgiver.web.TextField;
import dk.borgerraadgiver.web.Typed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** When and where the two sides meet, and how everybody gets in. */
class MeetingForm extends DeskForm {
    private final DateFields day;
    private final TextField at;
    private final RadioGroup<Boolean> online;
    private final LongText place;
    private final LongText access;

    MeetingForm(MediationTexts words, Optional<Needs> needs) {
        super("meeting", words);
        needs.map(words::needs).filter(told -> !told.isEmpty()).ifPresent(told -> {
            explain("meeting.needs");
            add(new Typed(told));
        });
        day = field(new DateFields(id("dag"), words.text("meeting.day")));
        at = field(new TextField(id("kl"), words.text("meeting.at"))
                .hint(words.text("meeting.at.hint"))
                .characters(5));
        online = field(new RadioGroup<>(
                id("hvordan"),
                words.text("meeting.how"),
                List.of(false, true),
                it -> words.text(it ? "meeting.how.online" : "meeting.how.place")));
        place = field(new LongText(id("sted"), words.text("meeting.where"), MOST).rows(2));
        access = field(new LongText(id("adgang"), words.text("meeting.access"), MOST)
                .optional()
                .hint(words.text("meeting.access.hint"))
                .rows(3));
    }

    @Override
    Optional<MediationEvent> event(Problems problems) {
        Optional<LocalDate> date = day.value().date();
        if (date.isEmpty()) {
            problems.add(day, words().text("refused.no-date"));
        }
        Optional<LocalTime> time = time(at.value());
        if (time.isEmpty()) {
            problems.add(at, words().text("refused.no-time"));
        }
        if (online.value().isEmpty()) {
            problems.add(online, words().text("refused.how-missing"));
        }
        required(problems, place, "refused.place-missing");
        return made(
                problems,
                place,
                () -> new MeetingSet(new Meeting(
                        date.orElseThrow(),
                        time.orElseThrow(),
                        online.value().orElseThrow(),
                        place.value(),
                        access.value())));
    }

    private static Optional<LocalTime> time(String typed) {
        String[] parts = typed.strip().split("[.:]", 2);
        try {
            return Optional.of(
                    LocalTime.of(Integer.parseInt(parts[0]), parts.length == 2 ? Integer.parseInt(parts[1]) : 0));
        } catch (NumberFormatException | DateTimeException noTime) {
            return Optional.empty();
        }
    }
}
