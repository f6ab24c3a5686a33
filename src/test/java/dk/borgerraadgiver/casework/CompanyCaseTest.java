package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.identity.Professionals.CAFE;
import static dk.borgerraadgiver.identity.Professionals.KLAUS;
import static dk.borgerraadgiver.identity.Professionals.LARS;
import static dk.borgerraadgiver.identity.Professionals.LAWYERS;
import static dk.borgerraadgiver.identity.Professionals.META;
import static dk.borgerraadgiver.identity.Professionals.ROSA;
import static dk.borgerraadgiver.identity.Professionals.ULLA;
import static dk.borgerraadgiver.identity.Professionals.rosaAt;
import static dk.borgerraadgiver.identity.Professionals.withoutRights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A company's case: for whoever handed it in, and otherwise only for those whom the company gave its right. */
class CompanyCaseTest {
    private final Desks desks = new Desks();
    private final CaseDesk desk = desks.citizens;
    private final CaseNumber number = desks.caseOf(new Party.Company(CAFE, ROSA.id(), ROSA.name()));
    private final DocumentId paper = paper();

    static List<Professional> allowed() {
        return List.of(ROSA, META, ULLA);
    }

    static List<Actor> refused() {
        return List.of(
                LARS,
                KLAUS,
                rosaAt(LAWYERS),
                withoutRights(META),
                withoutRights(ULLA),
                new Person(new PersonId(ROSA.id().value()), "Rosa Damgaard", new CivilNumber("6708801144")),
                Desks.WITHOUT_ROLE,
                Desks.OFFICER);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void whoeverMayActForTheCompanyDoesEverythingInTheirOwnName(Professional actor) {
        desks.recorded(number, new MessageToCitizen("Hvornår søgte I?", true));
        assertThat(desk.of(actor, CAFE))
                .extracting(line -> line.file().number())
                .containsExactly(number);
        assertThat(desk.paper(actor, number, paper)).isNotNull();
        assertThat(desk.receipt(actor, number).caseIsThere()).isTrue();
        assertThat(desk.whose(actor, number)).isEqualTo(new Party.Company(CAFE, ROSA.id(), ROSA.name()));
        everyAct(number).values().forEach(act -> act.accept(actor));
        CaseFile file = desk.one(actor, number).file();
        assertThat(file.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(file.openQuestion()).isEmpty();
        assertThat(file.history().getLast().by()).isEqualTo(new By.Professional(actor.id(), actor.name()));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void forEverybodyElseItIsAsIfItDidNotExist(Actor actor) {
        Map<String, Consumer<Actor>> unknown = everyAct(Desks.UNKNOWN);
        everyAct(number).forEach((act, method) -> {
            Throwable notThere = catchThrowable(() -> unknown.get(act).accept(actor));
            assertThatThrownBy(() -> method.accept(actor))
                    .as(act)
                    .isInstanceOf(NotThere.class)
                    .hasMessage(notThere.getMessage());
        });
        assertThatThrownBy(() -> desk.paper(actor, number, paper)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.receipt(actor, number)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.whose(actor, number)).isInstanceOf(NotThere.class);
        if (actor instanceof Professional professional) {
            assertThat(desk.of(professional, CAFE)).isEmpty();
        }
    }

    @Test
    void theListHoldsTheCasesOfTheCompanyThatWasAskedFor() {
        CaseNumber lawyers = desks.caseOf(new Party.Company(LAWYERS, ULLA.id(), ULLA.name()));
        assertThat(desk.of(ULLA, CAFE)).extracting(line -> line.file().number()).containsExactly(number);
        assertThat(desk.of(ULLA, LAWYERS))
                .extracting(line -> line.file().number())
                .containsExactly(lawyers);
        assertThat(desk.of(ROSA, LAWYERS)).isEmpty();
    }

    @Test
    void aCompanysRightOpensNoCitizensCase() {
        Person anna = desks.mandating.person("Anna Part");
        CaseNumber hers = desks.caseOf(anna);
        assertThatThrownBy(() -> desk.one(META, hers)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.mine(META)).isInstanceOf(NotThere.class);
    }

    @Test
    void theOfficeSeesWhoseItIs() {
        assertThat(desks.officers.again(Desks.OFFICER, number).file().party())
                .isEqualTo(new Party.Company(CAFE, ROSA.id(), ROSA.name()));
    }

    private Map<String, Consumer<Actor>> everyAct(CaseNumber of) {
        Map<String, Consumer<Actor>> acts = new LinkedHashMap<>();
        acts.put("read", actor -> desk.one(actor, of));
        acts.put("write", actor -> desk.write(actor, of, "Hej"));
        acts.put("paper", actor -> desk.addPaper(actor, of, UUID.randomUUID() + ".pdf", InputStream.nullInputStream()));
        acts.put("withdraw", actor -> desk.withdraw(actor, of, ""));
        return acts;
    }

    private DocumentId paper() {
        Received received = desk.addPaper(ROSA, number, "ansoegning.pdf", InputStream.nullInputStream());
        return ((Received.Accepted) received).document().id();
    }
}
