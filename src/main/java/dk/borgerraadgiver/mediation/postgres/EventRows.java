package dk.borgerraadgiver.mediation.postgres;

import dk.borgerraadgiver.mediation.MediationEvent;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How an event of a mediation is written down. The names are for good: what lies under them must stay readable. */
@Component
class EventRows {
    private static final Map<String, Class<? extends MediationEvent>> KINDS = Map.ofEntries(
            Map.entry("asked-for", MediationEvent.AskedFor.class),
            Map.entry("offered", MediationEvent.Offered.class),
            Map.entry("said-yes", MediationEvent.SaidYes.class),
            Map.entry("mediator-named", MediationEvent.MediatorNamed.class),
            Map.entry("begun", MediationEvent.Begun.class),
            Map.entry("said", MediationEvent.Said.class),
            Map.entry("released", MediationEvent.Released.class),
            Map.entry("needs-told", MediationEvent.NeedsTold.class),
            Map.entry("meeting-set", MediationEvent.MeetingSet.class),
            Map.entry("agreement-written", MediationEvent.AgreementWritten.class),
            Map.entry("confirmed", MediationEvent.Confirmed.class),
            Map.entry("stopped", MediationEvent.Stopped.class));
    private static final Map<Class<?>, String> NAMES =
            KINDS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

    private final JsonMapper json;

    EventRows(JsonMapper json) {
        this.json = json;
    }

    String kind(MediationEvent event) {
        String kind = NAMES.get(event.getClass());
        if (kind == null) {
            throw new IllegalStateException("No name to write %s under".formatted(event.getClass()));
        }
        return kind;
    }

    String detail(MediationEvent event) {
        return json.writeValueAsString(event);
    }

    MediationEvent event(String kind, String detail) {
        Class<? extends MediationEvent> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("Nothing is written under '%s'".formatted(kind));
        }
        return json.readValue(detail, type);
    }
}
