package dk.borgerraadgiver.complaint.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.Helped;
import dk.borgerraadgiver.complaint.HelpedDesk;
import dk.borgerraadgiver.complaint.Known;
import dk.borgerraadgiver.complaint.KnownFromGate;
import dk.borgerraadgiver.complaint.SaidAtGate;
import dk.borgerraadgiver.complaint.Saved;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.guidance.GateDesk;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Door;
import dk.borgerraadgiver.representation.Acting;
import dk.borgerraadgiver.representation.Standing;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.KeptText;
import dk.borgerraadgiver.web.SummaryList;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What every page of the wizard works with. */
@Component
class Wizard {
    private static final String GATE_COOKIE = "foer";

    private final ComplaintDesk desk;
    private final HelpedDesk helpedDesk;
    private final ObjectProvider<Helped.Now> helped;
    private final Door door;
    private final Acting acting;
    private final GateDesk gate;
    private final Directory directory;
    private final Bundles bundles;

    Wizard(
            ComplaintDesk desk,
            HelpedDesk helpedDesk,
            ObjectProvider<Helped.Now> helped,
            Door door,
            Acting acting,
            GateDesk gate,
            Directory directory,
            Bundles bundles) {
        this.desk = desk;
        this.helpedDesk = helpedDesk;
        this.helped = helped;
        this.door = door;
        this.acting = acting;
        this.gate = gate;
        this.directory = directory;
        this.bundles = bundles;
    }

    ComplaintDesk desk() {
        return desk;
    }

    Directory directory() {
        return directory;
    }

    /** The one who writes: a citizen, or somebody who came for a company. */
    Actor actor() {
        return door.party();
    }

    /** At whose side they write; nobody, when they write for themselves or with a mandate. */
    Optional<Helped> helped() {
        return helped.stream().findFirst().flatMap(Helped.Now::now);
    }

    boolean isHelping() {
        return helped().isPresent();
    }

    /** Somebody who can only be here to help: neither a citizen nor a company is logged in. */
    boolean isNoParty() {
        return door.actor().filter(actor -> !(actor instanceof Actor.Employee)).isEmpty();
    }

    Saved save(ComplaintId complaint, Answer answer, int version) {
        return helped().map(with -> helpedDesk.save(with.helper(), complaint, answer, version))
                .orElseGet(() -> desk.save(actor(), complaint, answer, version));
    }

    /** @throws NotThere when it is no longer open, or not theirs */
    FolderId folder(ComplaintId complaint) {
        return helped().map(with -> helpedDesk
                        .open(with.helper(), complaint)
                        .orElseThrow(() -> new NotThere("draft"))
                        .folder())
                .orElseGet(() -> desk.draft(actor(), complaint).folder());
    }

    /** For which citizen they act; nobody, when it is for themselves, for a company, or at somebody's side. */
    Optional<Standing> standing() {
        return !isHelping() && actor() instanceof Actor.Person person ? acting.now(person) : Optional.empty();
    }

    Optional<Complaint.Draft> open() {
        Optional<Helped> with = helped();
        if (with.isPresent() || isNoParty()) {
            return with.flatMap(now -> helpedDesk.open(now.helper(), now.complaint()));
        }
        return actor() instanceof Actor.Professional professional
                ? desk.open(professional, company())
                : open(door.person());
    }

    private Optional<Complaint.Draft> open(Actor.Person person) {
        return standing()
                .map(standing -> standing.mayComplain() ? desk.open(person, standing.mandate()) : noDraft())
                .orElseGet(() -> desk.open(person));
    }

    private static Optional<Complaint.Draft> noDraft() {
        return Optional.empty();
    }

    /** Goes on with the open draft, or begins one with what was said at the gate. */
    Complaint.Draft begin() {
        return actor() instanceof Actor.Professional professional
                ? desk.begin(professional, company(), language(), knownFromGate())
                : begin(door.person());
    }

    private Complaint.Draft begin(Actor.Person person) {
        return standing()
                .map(standing -> desk.begin(person, standing.mandate(), language(), knownFromGate()))
                .orElseGet(() -> desk.begin(person, language(), knownFromGate()));
    }

    private CompanyNumber company() {
        return door.company().orElseThrow();
    }

    /** Who complains, as the login says. A CPR number is only ever shown masked (R26). */
    SummaryList who() {
        SummaryList who = new SummaryList().row(text("complaint.who.name"), List.of(actor().name()));
        if (actor() instanceof Actor.Professional professional) {
            return who.row(
                    text("complaint.who.for-whom"),
                    Stream.of(
                                    professional.nameOf(company()),
                                    text(
                                            "complaint.who.company-number",
                                            company().digits()))
                            .toList(),
                    Door.FOR_WHOM);
        }
        return who.row(
                        text("complaint.who.civil-number"),
                        List.of(door.person().civilNumber().masked()))
                .row(
                        text("complaint.who.for-whom"),
                        List.of(standing()
                                .map(Standing::partyName)
                                .orElseGet(() -> text("complaint.who.for-yourself"))),
                        "/" + Acting.PAGE);
    }

    private String text(String key, Object... arguments) {
        return texts().text(key, arguments);
    }

    Language language() {
        return Language.of(UI.getCurrentOrThrow().getLocale());
    }

    Texts texts() {
        return bundles.in(language());
    }

    /** The browser lets go of what was typed for this complaint. */
    static void forget(ComplaintId complaint) {
        KeptText.forget(keptAs(complaint));
    }

    static String keptAs(ComplaintId complaint) {
        return "klag." + complaint.value() + ".";
    }

    /** Tells the next page something to show at its top, once. */
    static void tell(Told told) {
        ComponentUtil.setData(UI.getCurrentOrThrow(), Told.class, told);
    }

    static Optional<Told> told() {
        Optional<Told> told = Optional.ofNullable(ComponentUtil.getData(UI.getCurrentOrThrow(), Told.class));
        ComponentUtil.setData(UI.getCurrentOrThrow(), Told.class, null);
        return told;
    }

    /** The answer of this step was given before the login, and has not been changed since. */
    boolean cameAlongFromGate(Answers answers, Step step) {
        return !isHelping()
                && answers.at(step).isPresent()
                && answers.at(step).equals(knownFromGate().answers().at(step));
    }

    private Known knownFromGate() {
        return Optional.ofNullable(VaadinRequest.getCurrent()).map(VaadinRequest::getCookies).stream()
                .flatMap(Wizard::all)
                .filter(cookie -> cookie.getName().equals(GATE_COOKIE))
                .findFirst()
                .flatMap(cookie -> gate.remembered(cookie.getValue()))
                .<Known>map(
                        visit -> new Known.BeforeLogin(new KnownFromGate(directory).in(visit), SaidAtGate.in(visit)))
                .orElse(Answers.NONE);
    }

    private static Stream<Cookie> all(Cookie[] cookies) {
        return Arrays.stream(cookies);
    }
}
