package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.CaseEvent;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How an event is written down. The names are for good: history written under them must stay readable. */
@Component
class EventJson {
    private static final Map<String, Class<? extends CaseEvent>> KINDS = Map.ofEntries(
            Map.entry("received", CaseEvent.Received.class),
            Map.entry("typed-in", CaseEvent.TypedIn.class),
            Map.entry("assigned", CaseEvent.Assigned.class),
            Map.entry("screening-began", CaseEvent.ScreeningBegan.class),
            Map.entry("unit-contacted-by-phone", CaseEvent.UnitContactedByPhone.class),
            Map.entry("written-inquiry-sent", CaseEvent.WrittenInquirySent.class),
            Map.entry("supervision-began", CaseEvent.SupervisionBegan.class),
            Map.entry("supervision-ended", CaseEvent.SupervisionEnded.class),
            Map.entry("mediation-wanted", CaseEvent.MediationWanted.class),
            Map.entry("mediation-offered", CaseEvent.MediationOffered.class),
            Map.entry("mediation-accepted", CaseEvent.MediationAccepted.class),
            Map.entry("mediation-declined", CaseEvent.MediationDeclined.class),
            Map.entry("mediation-began", CaseEvent.MediationBegan.class),
            Map.entry("mediation-ended", CaseEvent.MediationEnded.class),
            Map.entry("reopened", CaseEvent.Reopened.class),
            Map.entry("unit-not-reached", CaseEvent.UnitNotReached.class),
            Map.entry("consent-given", CaseEvent.ConsentGiven.class),
            Map.entry("consent-taken-back", CaseEvent.ConsentTakenBack.class),
            Map.entry("letter-sent", CaseEvent.LetterSent.class),
            Map.entry("administration-answered", CaseEvent.AdministrationAnswered.class),
            Map.entry("message-from-citizen", CaseEvent.MessageFromCitizen.class),
            Map.entry("message-to-citizen", CaseEvent.MessageToCitizen.class),
            Map.entry("paper-added", CaseEvent.PaperAdded.class),
            Map.entry("point-answered", CaseEvent.PointAnswered.class),
            Map.entry("postponed", CaseEvent.Postponed.class),
            Map.entry("point-contested", CaseEvent.PointContested.class),
            Map.entry("handed-over", CaseEvent.HandedOver.class),
            Map.entry("nobody-else", CaseEvent.NobodyElse.class),
            Map.entry("appeal-deadline-noted", CaseEvent.AppealDeadlineNoted.class),
            Map.entry("reopening-asked", CaseEvent.ReopeningAsked.class),
            Map.entry("reopening-refused", CaseEvent.ReopeningRefused.class),
            Map.entry("change-noted", CaseEvent.ChangeNoted.class),
            Map.entry("closed", CaseEvent.Closed.class),
            Map.entry("withdrawn", CaseEvent.Withdrawn.class));
    private static final Map<Class<?>, String> NAMES =
            KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final JsonMapper json;

    EventJson(JsonMapper json) {
        this.json = json;
    }

    String kind(CaseEvent event) {
        String kind = NAMES.get(event.getClass());
        if (kind == null) {
            throw new IllegalStateException("No name to write %s under".formatted(event.getClass()));
        }
        return kind;
    }

    String detail(CaseEvent event) {
        return json.writeValueAsString(event);
    }

    CaseEvent event(String kind, String detail) {
        Class<? extends CaseEvent> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("Nothing is written under '%s'".formatted(kind));
        }
        return json.readValue(detail, type);
    }
}
