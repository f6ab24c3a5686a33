package dk.borgerraadgiver.handover;

import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseEvent.AdministrationAnswered;
import dk.borgerraadgiver.casework.CaseEvent.AppealDeadlineNoted;
import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.ChangeNoted;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.HandedOver;
import dk.borgerraadgiver.casework.CaseEvent.LetterSent;
import dk.borgerraadgiver.casework.CaseEvent.MediationAccepted;
import dk.borgerraadgiver.casework.CaseEvent.MediationBegan;
import dk.borgerraadgiver.casework.CaseEvent.MediationDeclined;
import dk.borgerraadgiver.casework.CaseEvent.MediationEnded;
import dk.borgerraadgiver.casework.CaseEvent.MediationOffered;
import dk.borgerraadgiver.casework.CaseEvent.MediationWanted;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.NobodyElse;
import dk.borgerraadgiver.casework.CaseEvent.OfConsent;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.PointContested;
import dk.borgerraadgiver.casework.CaseEvent.Postponed;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseEvent.Reopened;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningAsked;
import dk.borgerraadgiver.casework.CaseEvent.ReopeningRefused;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.casework.CaseEvent.StageMove;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionBegan;
import dk.borgerraadgiver.casework.CaseEvent.SupervisionEnded;
import dk.borgerraadgiver.casework.CaseEvent.TypedIn;
import dk.borgerraadgiver.casework.CaseEvent.UnitContactedByPhone;
import dk.borgerraadgiver.casework.CaseEvent.UnitNotReached;
import dk.borgerraadgiver.casework.CaseEvent.Withdrawn;
import dk.borgerraadgiver.casework.CaseEvent.WrittenInquirySent;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.Filed;
import dk.borgerraadgiver.casework.InquiryLetter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of an event under names that other systems can rely on. */
final class EntryDetails {
    private final CaseFile file;
    private final Map<String, Object> details = new LinkedHashMap<>();

    private EntryDetails(CaseFile file) {
        this.file = file;
    }

    static String kind(CaseEvent event) {
        return name(event.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
    }

    static Map<String, Object> of(CaseEvent event, CaseFile file) {
        EntryDetails all = new EntryDetails(file);
        all.put(event);
        return all.details;
    }

    private void put(CaseEvent event) {
        switch (event) {
            case UnitContactedByPhone contacted ->
                move(contacted)
                        .with("unit", contacted.unit())
                        .perhaps("spokenWith", contacted.spokenWith())
                        .perhaps("agreed", contacted.agreed());
            case WrittenInquirySent sent ->
                move(sent)
                        .with("unit", sent.unit())
                        .perhaps("letter", sent.letter().map(EntryDetails::letter));
            case ScreeningBegan move -> move(move);
            case SupervisionBegan move -> move(move);
            case SupervisionEnded move -> move(move);
            case MediationBegan move -> move(move);
            case Reopened move -> move(move);
            case MediationOffered offered -> with("text", offered.text());
            case MediationDeclined declined ->
                with("how", name(declined.how().name())).with("text", declined.text());
            case MediationEnded ended -> with("how", name(ended.how().name())).with("text", ended.text());
            case Closed closed ->
                with("outcome", name(closed.outcome().name()))
                        .perhaps("passedOnTo", closed.passedOnTo())
                        .with("text", closed.text());
            case Withdrawn withdrawn -> with("text", withdrawn.reason());
            case PointContested contested -> with("point", contested.point()).with("text", contested.text());
            case HandedOver handed -> with("to", handed.toName());
            case LetterSent sent -> with("letter", sent.letter());
            case AdministrationAnswered answered ->
                with("text", answered.text())
                        .perhaps("paper", answered.paper().map(Filed::fileName))
                        .perhaps("paperIn", answered.paper().flatMap(this::broughtBy));
            case AppealDeadlineNoted noted -> with("day", day(noted.day())).with("body", noted.body());
            case MessageFromCitizen message -> with("text", message.text());
            case MessageToCitizen message ->
                with("text", message.text())
                        .with("answerWanted", message.answerWanted())
                        .perhaps("answerBy", message.answerBy().map(EntryDetails::day));
            case PointAnswered answered ->
                with("point", answered.point())
                        .with("finding", name(answered.finding().name()))
                        .with("text", answered.text())
                        .perhaps("criticism", answered.criticism())
                        .perhaps("recommendation", answered.recommendation());
            case Postponed postponed ->
                with("text", postponed.reason())
                        .with("before", day(postponed.before()))
                        .with("now", day(postponed.now()));
            case ReopeningAsked asked -> with("text", asked.text());
            case ReopeningRefused refused -> with("text", refused.text());
            case NobodyElse alone -> with("text", alone.text());
            case ChangeNoted noted -> with("text", noted.text());
            case UnitNotReached call -> with("unit", call.unit());
            case OfConsent said -> with("text", said.text());
            case Received received -> {}
            case MediationWanted wanted -> {}
            case MediationAccepted accepted -> {}
            case Assigned assigned -> {}
            case TypedIn typed -> {}
            case PaperAdded added -> {}
        }
    }

    private EntryDetails move(StageMove move) {
        return with("text", move.text()).perhaps("newsBy", move.newsBy().map(EntryDetails::day));
    }

    /** The sequence of the parcel that holds the paper: names can be the same. */
    private Optional<Integer> broughtBy(Filed paper) {
        return file.history().stream()
                .filter(entry -> entry.event() instanceof PaperAdded added
                        && added.document().equals(paper.document()))
                .map(Entry::position)
                .findFirst();
    }

    private static Map<String, Object> letter(InquiryLetter letter) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("about", letter.about());
        letter.to().ifPresent(person -> details.put("to", person));
        details.put("question", letter.question());
        details.put("answerBy", day(letter.answerBy()));
        details.put(
                "shown",
                letter.shown().stream()
                        .map(section -> new CaseAsJson.Section(section.title(), rows(section)))
                        .toList());
        details.put("papers", letter.papers());
        return details;
    }

    private static List<CaseAsJson.Row> rows(InquiryLetter.Section section) {
        return section.rows().stream()
                .map(row -> new CaseAsJson.Row(row.label(), row.values()))
                .toList();
    }

    private EntryDetails with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    private EntryDetails perhaps(String name, Optional<?> value) {
        value.ifPresent(there -> details.put(name, there));
        return this;
    }

    private static String day(LocalDate day) {
        return day.toString();
    }

    private static String name(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
