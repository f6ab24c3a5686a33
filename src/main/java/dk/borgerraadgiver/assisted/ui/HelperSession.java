package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.assisted.Citizen;
import dk.borgerraadgiver.assisted.Help;
import dk.borgerraadgiver.assisted.HelpDesk;
import dk.borgerraadgiver.assisted.HelperRole;
import dk.borgerraadgiver.assisted.StatusCode;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.Helped;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.identity.Helping;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Whom the one at the door helps now, kept in the session and dropped whole between two citizens. It opens nothing: that
 * is for the desk to say.
 */
@Component
class HelperSession implements Helped.Now, Helping {
    private static final String HELP = HelperSession.class.getName() + ".help";
    private static final String ROLE = HelperSession.class.getName() + ".role";
    private static final String READ_BACK = HelperSession.class.getName() + ".readBack";
    private static final String RECEIPT = HelperSession.class.getName() + ".receipt";

    private final Door door;
    private final HelpDesk desk;

    HelperSession(Door door, HelpDesk desk) {
        this.door = door;
        this.desk = desk;
    }

    /** What the helper may show until the citizen has left; the only place where the code is still readable. */
    record Receipt(CaseNumber number, Optional<StatusCode> code, boolean typedBack) {}

    Optional<Help> help() {
        return door.actor().flatMap(helper -> this.<HelpId>kept(HELP).flatMap(id -> desk.find(helper, id)));
    }

    @Override
    public Optional<Helped> now() {
        return help().flatMap(help -> door.actor().map(helper -> helped(helper, help)));
    }

    @Override
    public boolean isHelping() {
        return help().isPresent();
    }

    void take(HelpId help) {
        keep(HELP, help);
        drop(READ_BACK);
        drop(RECEIPT);
    }

    Optional<HelpId> id() {
        return kept(HELP);
    }

    Optional<HelperRole> role() {
        return kept(ROLE);
    }

    void role(HelperRole role) {
        keep(ROLE, role);
    }

    Optional<Integer> readBack() {
        return kept(READ_BACK);
    }

    void readBack(int revision) {
        keep(READ_BACK, revision);
    }

    Optional<Receipt> receipt() {
        return kept(RECEIPT);
    }

    void receipt(Receipt receipt) {
        keep(RECEIPT, receipt);
    }

    /** Nothing of the last citizen is left; the helper stays who they said they are. */
    void nextCitizen() {
        drop(HELP);
        drop(READ_BACK);
        drop(RECEIPT);
    }

    private static Helped helped(Actor helper, Help help) {
        return new Helped(
                helper,
                help.complaint(),
                help.citizen().map(Citizen::name).orElse(""),
                help.citizen().filter(Citizen::byCivilNumber).flatMap(HelperSession::masked));
    }

    /** As far as it is kept: the day of birth. */
    private static Optional<String> masked(Citizen citizen) {
        return citizen.born().map(born -> DateTimeFormatter.ofPattern("ddMMyy").format(born) + "-••••");
    }

    @SuppressWarnings("unchecked") // each name holds one type
    private <T> Optional<T> kept(String name) {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .flatMap(session ->
                        Optional.ofNullable((T) session.getAttribute(name, RequestAttributes.SCOPE_SESSION)));
    }

    private static void keep(String name, Object value) {
        RequestContextHolder.currentRequestAttributes().setAttribute(name, value, RequestAttributes.SCOPE_SESSION);
    }

    private static void drop(String name) {
        RequestContextHolder.currentRequestAttributes().removeAttribute(name, RequestAttributes.SCOPE_SESSION);
    }
}
