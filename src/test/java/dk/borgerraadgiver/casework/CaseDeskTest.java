package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.BO;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PaperAdded;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.documents.Received;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class CaseDeskTest {
    private final Desks desks = new Desks();
    private final CaseDesk desk = desks.citizens;
    private final CaseNumber annas = desks.caseOf(ANNA);

    @Test
    void theCitizenSeesTheirOwnCasesNewestFirst() {
        CaseNumber older = desks.caseOf(ANNA);
        desks.caseOf(BO);
        assertThat(desk.mine(ANNA)).extracting(line -> line.file().number()).containsExactly(annas, older);
    }

    @Test
    void anAnswerFromTheCitizenEndsTheQuestion() {
        desks.recorded(annas, new MessageToCitizen("Hvad hed din sagsbehandler?", true));
        assertThat(desk.one(ANNA, annas).status().toAnswer()).isPresent();
        desk.write(ANNA, annas, "Det ved jeg ikke.");
        assertThat(desk.one(ANNA, annas).status().toAnswer()).isEmpty();
    }

    @Test
    void aPaperThatIsTakenInIsInTheHistory() {
        Received received = desk.addPaper(ANNA, annas, "brev.pdf", InputStream.nullInputStream());
        DocumentId paper = ((Received.Accepted) received).document().id();
        assertThat(desk.one(ANNA, annas).file().history())
                .extracting(Entry::event)
                .contains(new PaperAdded(paper, "brev.pdf"));
        assertThat(desk.paper(ANNA, annas, paper).document().name()).isEqualTo("brev.pdf");
    }

    @Test
    void whatIsWithdrawnIsOverButCanStillBeWrittenAbout() {
        desk.withdraw(ANNA, annas, "Vi fandt ud af det.");
        assertThat(desk.one(ANNA, annas).status().stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(desks.published).hasOnlyElementsOfType(CaseWithdrawn.class);
        assertThatThrownBy(() -> desk.withdraw(ANNA, annas, "")).isInstanceOf(Rejected.class);
        desk.write(ANNA, annas, "Tak for hjælpen.");
    }

    @Test
    void theWrongPersonAndAnUnknownNumberLookAlikeInEveryMethod() {
        DocumentId paper = new DocumentId(UUID.randomUUID());
        List<BiConsumer<Actor, CaseNumber>> methods = List.of(
                desk::one,
                (actor, number) -> desk.write(actor, number, "Hej"),
                (actor, number) -> desk.addPaper(actor, number, "brev.pdf", InputStream.nullInputStream()),
                (actor, number) -> desk.paper(actor, number, paper),
                (actor, number) -> desk.withdraw(actor, number, ""));
        for (BiConsumer<Actor, CaseNumber> method : methods) {
            Throwable notTheirs = catchThrowable(() -> method.accept(BO, annas));
            Throwable notThere = catchThrowable(() -> method.accept(BO, UNKNOWN));
            assertThat(notTheirs).isInstanceOf(NotThere.class).hasMessage(notThere.getMessage());
            assertThatThrownBy(() -> method.accept(OFFICER, annas)).isInstanceOf(NotThere.class);
        }
        assertThat(desk.mine(BO)).isEmpty();
        assertThatThrownBy(() -> desk.mine(OFFICER)).isInstanceOf(NotThere.class);
        assertThat(desk.one(ANNA, annas).file().history()).hasSize(1);
    }
}
