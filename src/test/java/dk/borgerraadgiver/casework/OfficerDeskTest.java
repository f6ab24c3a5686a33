package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.BO;
import static dk.borgerraadgiver.casework.Desks.NOW;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.OTHER_OFFICER;
import static dk.borgerraadgiver.casework.Desks.UNKNOWN;
import static dk.borgerraadgiver.casework.Desks.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.CaseEvent.Assigned;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.MessageFromCitizen;
import dk.borgerraadgiver.casework.CaseEvent.MessageToCitizen;
import dk.borgerraadgiver.casework.CaseEvent.PointAnswered;
import dk.borgerraadgiver.casework.CaseEvent.ScreeningBegan;
import dk.borgerraadgiver.documents.DocumentId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OfficerDeskTest {
    private final Desks desks = new Desks();
    private final OfficerDesk desk = desks.officers;
    private final CaseNumber newer = desks.caseOf(ANNA);
    private final CaseNumber older = desks.caseOf(BO);

    @Test
    void openingACaseIsRecordedAndShownToTheCitizen() {
        desk.open(OFFICER, newer, Purpose.HANDLING);
        assertThat(desks.citizens.one(ANNA, newer).readings())
                .containsExactly(new Reading(NOW, OFFICER.id(), Purpose.HANDLING));
    }

    @Test
    void whoeverOpensAColleaguesCaseIsAskedWhy() {
        assertThat(desk.needsPurpose(OTHER_OFFICER, newer)).isFalse();
        desks.recorded(newer, new Assigned());
        assertThat(desk.needsPurpose(OTHER_OFFICER, newer)).isTrue();
        assertThat(desk.needsPurpose(OFFICER, newer)).isFalse();
    }

    @Test
    void twoOfficersDoNotOverwriteEachOther() {
        int seen = desk.again(OFFICER, newer).file().version();
        desk.record(OFFICER, newer, seen, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
        assertThatThrownBy(() -> desk.record(OTHER_OFFICER, newer, seen, new MessageToCitizen("Hej", false)))
                .isInstanceOfSatisfying(
                        Rejected.class, no -> assertThat(no.textKey()).isEqualTo("casework.refused.changed-meanwhile"));
        assertThat(desk.again(OFFICER, newer).file().history()).hasSize(2);
    }

    @Test
    void aDateThatHasPassedCannotBePromised() {
        assertThatThrownBy(() ->
                        desks.recorded(newer, new ScreeningBegan("Tekst", Optional.of(LocalDate.of(2026, 11, 1)))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void whatConcernsTheCitizenIsToldToWhoeverListens() {
        close(newer);
        assertThat(desks.published)
                .containsExactly(
                        new StageChanged(newer, NOW), new MessageWritten(newer, NOW), new CaseClosed(newer, NOW));
    }

    @Test
    void anOfficerCannotSpeakAsTheCitizen() {
        assertThatThrownBy(() -> desks.recorded(newer, new MessageFromCitizen("Jeg klager")))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void whoIsNotACaseOfficerFindsNothingInAnyMethod() {
        DocumentId paper = new DocumentId(UUID.randomUUID());
        List<Consumer<Actor>> methods = List.of(
                actor -> desk.has(actor, newer),
                actor -> desk.needsPurpose(actor, newer),
                actor -> desk.open(actor, newer, Purpose.HANDLING),
                actor -> desk.again(actor, newer),
                actor -> desk.record(actor, newer, 1, new MessageToCitizen("Hej", false)),
                actor -> desk.addPaper(actor, newer, "brev.pdf", InputStream.nullInputStream()),
                actor -> desk.paper(actor, newer, paper));
        for (Consumer<Actor> method : methods) {
            assertThatThrownBy(() -> method.accept(WITHOUT_ROLE)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> method.accept(ANNA)).isInstanceOf(NotThere.class);
        }
        assertThat(desk.has(OFFICER, UNKNOWN)).isFalse();
        assertThat(desks.citizens.one(ANNA, newer).readings()).isEmpty();
    }

    private void close(CaseNumber number) {
        if (desk.again(OFFICER, number).file().stage() == Stage.RECEIVED) {
            desks.recorded(number, new ScreeningBegan("Vi læser din klage.", Optional.empty()));
        }
        desks.recorded(number, new PointAnswered(1, Finding.JUSTIFIED, "Du fik svar for sent."));
        desks.recorded(number, new Closed(Outcome.SOLVED, Optional.empty(), "Du har fået svar."));
    }
}
