package dk.borgerraadgiver.mediation.ui;

import com.vaadin.flow.component.html.Paragraph;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.shared.Rejected;
import dk.borgerraadgiver.web.DateFields;
import dk.borgerraadgiver.web.DateText;
import dk.borgerraadgiver.web.Field;
import dk.borgerraadgiver.web.FormFields;
import dk.borgerraadgiver.web.LongText;
import dk.borgerraadgiver.web.Problems;
import dk.borgerraadgiver.web.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of one thing an officer can do, and the event they make. */
abstract class DeskForm extends FormFields {
    static final int MOST = 10_000;

    private final String action;
    private final transient MediationTexts words;

    DeskForm(String action, MediationTexts words) {
        this.action = action;
        this.words = words;
    }

    /** The event, unless a problem was added. */
    abstract Optional<MediationEvent> event(Problems problems);

    /** The day by which the citizen was promised news, where it can be promised with this. */
    Optional<LocalDate> newsBy() {
        return Optional.empty();
    }

    final String name() {
        return words.text("act." + action);
    }

    final MediationTexts words() {
        return words;
    }

    final void explain(String key) {
        add(new Paragraph(words.text(key)));
    }

    final LongText text(String key) {
        return field(new LongText(id("tekst"), words.text(key), MOST)
                .in(words.theirs().language())
                .rows(4));
    }

    /** What the citizen could be told, in their language. */
    final LongText toCitizen(String suggestion) {
        LongText text = text("field.to-citizen");
        text.value(words.suggestion(suggestion));
        return text;
    }

    final TextField speaker() {
        return field(new TextField(id("hvem"), words.text("field.speaker")).hint(words.text("field.speaker.hint")));
    }

    /** Most is written down on the day it is said. */
    final DateFields spokenOn(LocalDate today) {
        DateFields on = field(new DateFields(id("sagt"), words.text("field.spoken-on")));
        on.value(DateText.of(today));
        return on;
    }

    final String id(String field) {
        return action + "-" + field;
    }

    final void required(Problems problems, Field<String> field, String refusal) {
        mustBeWritten(problems, field, words.text(refusal));
    }

    final Optional<LocalDate> date(Problems problems, DateFields field) {
        return dateOrNone(problems, field, words.text("refused.no-date"));
    }

    final Optional<Spoken> spoken(Problems problems, TextField speaker, DateFields on) {
        required(problems, speaker, "refused.speaker-missing");
        Optional<LocalDate> day = date(problems, on);
        if (on.value().blank()) {
            problems.add(on, words.text("refused.no-date"));
        }
        return problems.none() ? day.map(said -> new Spoken(speaker.value(), said)) : Optional.empty();
    }

    /** Makes the event; what it refuses becomes a problem at the field that can be put right. */
    final Optional<MediationEvent> made(Problems problems, Field<?> field, Supplier<MediationEvent> event) {
        try {
            return problems.none() ? Optional.of(event.get()) : Optional.empty();
        } catch (Rejected no) {
            problems.add(field, words.refusal(no));
            return Optional.empty();
        }
    }
}
