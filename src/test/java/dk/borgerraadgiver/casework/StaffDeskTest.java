package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.Desks.ANNA;
import static dk.borgerraadgiver.casework.Desks.BO;
import static dk.borgerraadgiver.casework.Desks.OFFICER;
import static dk.borgerraadgiver.casework.Desks.OTHER_OFFICER;
import static dk.borgerraadgiver.casework.Desks.WITHOUT_ROLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.casework.StaffNotes.Note;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class StaffDeskTest {
    private static final String SECRET = "Ring til hende, før du skriver. Hun er meget ked af det.";

    private final Desks desks = new Desks();
    private final StaffDesk desk = desks.staff;
    private final CaseNumber number = desks.caseOf(ANNA);
    private final CaseNumber other = desks.caseOf(BO);

    @Test
    void whatOfficersNoteIsNeverPartOfWhatTheCitizenIsShown() {
        desk.note(OFFICER, number, SECRET);
        desk.markSafety(OFFICER, number, SECRET);
        assertThat(desk.beside(OTHER_OFFICER, number).notes())
                .extracting(Note::text)
                .containsExactly(SECRET);
        assertThat(desks.citizens.one(ANNA, number).toString()).doesNotContain(SECRET);
        assertThat(desks.citizens.receipt(ANNA, number).toString()).doesNotContain(SECRET);
        assertThat(desks.cases.outlined(number).orElseThrow().toString()).doesNotContain(SECRET);
    }

    @Test
    void aCaseIsGivenToAColleagueWhoHasBeenHereWithAWordToThem() {
        By.Officer colleague = new By.Officer(OTHER_OFFICER.id(), OTHER_OFFICER.name());
        assertThatThrownBy(() -> desk.handOver(OFFICER, number, colleague, SECRET))
                .isInstanceOf(NotThere.class);
        desks.officers.open(OTHER_OFFICER, other, Purpose.HANDLING);
        assertThat(desk.beside(OFFICER, number).colleagues()).containsExactly(colleague);
        desk.handOver(OFFICER, number, new By.Officer(OTHER_OFFICER.id(), "Et andet navn"), SECRET);
        CaseFile file = desks.officers.again(OFFICER, number).file();
        assertThat(file.officer()).contains(colleague);
        assertThat(desk.beside(OTHER_OFFICER, number).notes())
                .extracting(Note::text)
                .containsExactly(SECRET);
        assertThat(desks.citizens.one(ANNA, number).toString()).doesNotContain(SECRET);
    }

    @Test
    void whoIsNotACaseOfficerFindsNothingInAnyMethod() {
        By.Officer somebody = new By.Officer(new EmployeeId(UUID.randomUUID()), "Ib");
        desks.officers.open(OTHER_OFFICER, other, Purpose.HANDLING);
        By.Officer known = new By.Officer(OTHER_OFFICER.id(), OTHER_OFFICER.name());
        List<Consumer<Actor>> methods = List.of(
                actor -> desk.beside(actor, number),
                actor -> desk.note(actor, number, "Hej"),
                actor -> desk.handOver(actor, number, somebody, "Hej"),
                actor -> desk.handOver(actor, number, known, "Hej"),
                actor -> desk.markSafety(actor, number, "Hej"),
                actor -> desk.unmarkSafety(actor, number));
        for (Consumer<Actor> method : methods) {
            assertThatThrownBy(() -> method.accept(WITHOUT_ROLE)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> method.accept(ANNA)).isInstanceOf(NotThere.class);
        }
        assertThat(desks.officers.again(OFFICER, number).file().history()).hasSize(1);
    }
}
