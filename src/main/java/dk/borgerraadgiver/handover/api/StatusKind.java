package dk.borgerraadgiver.handover.api;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Finding;
import dk.borgerraadgiver.casework.Outcome;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What the case system may tell. Mediation, and who has the case, are handled at the desk here. */
enum StatusKind {
    SCREENING_BEGAN,
    UNIT_CONTACTED_BY_PHONE,
    WRITTEN_INQUIRY_SENT,
    CONSENT_GIVEN,
    CONSENT_TAKEN_BACK,
    SUPERVISION_BEGAN,
    SUPERVISION_ENDED,
    ADMINISTRATION_ANSWERED,
    MESSAGE_TO_CITIZEN,
    POINT_ANSWERED,
    POSTPONED,
    CLOSED,
    REOPENED;

    /** Reads all its parts at once, whatever the case allows. */
    Function<CaseFile, CaseEvent> event(Fields fields) {
        String text = fields.text("text");
        return switch (this) {
            case SCREENING_BEGAN -> move(fields, news -> new CaseEvent.ScreeningBegan(text, news));
            case SUPERVISION_BEGAN -> move(fields, news -> new CaseEvent.SupervisionBegan(text, news));
            case SUPERVISION_ENDED -> move(fields, news -> new CaseEvent.SupervisionEnded(text, news));
            case REOPENED -> move(fields, news -> new CaseEvent.Reopened(text, news));
            case UNIT_CONTACTED_BY_PHONE -> {
                String unit = fields.name("unit");
                Optional<String> spokenWith = Optional.of(fields.name("spokenWith"));
                Optional<String> agreed = Optional.of(fields.text("agreed"));
                yield move(fields, news -> new CaseEvent.UnitContactedByPhone(unit, text, news, spokenWith, agreed));
            }
            case WRITTEN_INQUIRY_SENT -> {
                String unit = fields.name("unit");
                yield move(fields, news -> new CaseEvent.WrittenInquirySent(unit, text, news));
            }
            case CONSENT_GIVEN -> file -> new CaseEvent.ConsentGiven(text);
            case CONSENT_TAKEN_BACK -> file -> new CaseEvent.ConsentTakenBack(text);
            case ADMINISTRATION_ANSWERED -> file -> new CaseEvent.AdministrationAnswered(text);
            case MESSAGE_TO_CITIZEN -> {
                boolean answerWanted = fields.flag("answerWanted");
                Optional<LocalDate> by = fields.perhapsDay("answerBy");
                yield file -> new CaseEvent.MessageToCitizen(text, answerWanted, by);
            }
            case POINT_ANSWERED -> {
                int point = fields.number("point");
                Finding finding = fields.word("finding", Finding.class);
                Optional<String> criticism = fields.perhapsText("criticism");
                Optional<String> recommendation = fields.perhapsText("recommendation");
                yield file -> new CaseEvent.PointAnswered(point, finding, text, criticism, recommendation);
            }
            case POSTPONED -> {
                LocalDate now = fields.day("now");
                yield file -> new CaseEvent.Postponed(text, promise(file), now);
            }
            case CLOSED -> {
                Outcome outcome = fields.word("outcome", Outcome.class);
                Optional<String> passedOnTo = fields.perhapsName("passedOnTo");
                yield file -> new CaseEvent.Closed(outcome, passedOnTo, text);
            }
        };
    }

    private static Function<CaseFile, CaseEvent> move(Fields fields, Function<Optional<LocalDate>, CaseEvent> move) {
        Optional<LocalDate> newsBy = fields.perhapsDay("newsBy");
        return file -> move.apply(newsBy);
    }

    private static LocalDate promise(CaseFile file) {
        return file.promise().orElseThrow(() -> new Rejected("casework.refused.nothing-to-postpone"));
    }
}
