package dk.borgerraadgiver.complaint;

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

import dk.borgerraadgiver.complaint.postgres.TestOffice;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scenario 5: a company complains through somebody who acts for it. */
class CompanyComplaintTest {
    private static final TestOffice OFFICE = new TestOffice();

    private final ComplaintDesk desk = OFFICE.desk();

    /** Nobody goes on with a draft but its writer: not even a colleague with the company's right. */
    static List<Actor> others() {
        return List.of(
                LARS,
                META,
                ULLA,
                KLAUS,
                rosaAt(LAWYERS),
                new Person(new PersonId(ROSA.id().value()), "Rosa Damgaard", new CivilNumber("6708801144")));
    }

    @AfterEach
    void clear() {
        List.of(ROSA, META, ULLA).forEach(one -> desk.open(one, CAFE).ifPresent(draft -> desk.delete(one, draft.id())));
    }

    @Test
    void theComplaintIsTheCompanysAndNamesWhoHandedItIn() {
        CaseNumber number = handIn(ROSA, CAFE);
        assertThat(OFFICE.found().find(number, ROSA)).hasValueSatisfying(complaint -> {
            assertThat(complaint.party()).isEqualTo(new Party.Company(CAFE, ROSA.id(), "Rosa Damgaard"));
            assertThat(complaint.name()).isEqualTo("Café Rosa ApS");
            assertThat(complaint.onBehalf()).isEmpty();
        });
        assertThat(OFFICE.recipients().of(number))
                .hasValueSatisfying(recipient -> assertThat(recipient.contact()).isEqualTo(Filled.CONTACT));
        desk.withdraw(ROSA, number);
        assertThat(OFFICE.events(ComplaintWithdrawn.class))
                .extracting(ComplaintWithdrawn::number)
                .contains(number);
    }

    @ParameterizedTest
    @MethodSource("others")
    void aDraftIsItsWritersAlone(Actor other) {
        Complaint.Draft draft = filled(ROSA, CAFE);
        assertThatThrownBy(() -> desk.draft(other, draft.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.save(other, draft.id(), Filled.ABOUT, 1)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.submit(other, draft.id(), draft.revision(), Language.DANISH))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.delete(other, draft.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.keep(other, draft.id())).isInstanceOf(NotThere.class);
        assertThat(desk.draft(ROSA, draft.id())).isEqualTo(draft);
    }

    @Test
    void whatWasHandedInIsForTheWriterAndWhoeverHasTheCompanysRight() {
        CaseNumber number = handIn(ROSA, CAFE);
        for (Professional one : List.of(ROSA, META, ULLA)) {
            assertThat(OFFICE.found().find(number, one)).as(one.name()).isPresent();
            assertThat(OFFICE.found().of(one))
                    .extracting(Complaint.Submitted::number)
                    .contains(number);
        }
        for (Professional one : List.of(LARS, KLAUS, rosaAt(LAWYERS), withoutRights(META), withoutRights(ULLA))) {
            assertThat(OFFICE.found().find(number, one)).as(one.name()).isEmpty();
            assertThat(OFFICE.found().of(one))
                    .extracting(Complaint.Submitted::number)
                    .doesNotContain(number);
            assertThatThrownBy(() -> desk.withdraw(one, number)).isInstanceOf(NotThere.class);
        }
    }

    @Test
    void twoColleaguesHaveADraftEachAndOneEach() {
        Complaint.Draft rosas = filled(ROSA, CAFE);
        Complaint.Draft metas = filled(META, CAFE);
        assertThat(rosas.id()).isNotEqualTo(metas.id());
        assertThat(desk.begin(ROSA, CAFE, Language.DANISH, Answers.NONE).id()).isEqualTo(rosas.id());
        assertThat(desk.open(META, CAFE)).map(Complaint.Draft::id).contains(metas.id());
    }

    @Test
    void forAnotherCompanyOnlyWithItsRightAndOnlyWhileTheLoginCarriesIt() {
        assertThatThrownBy(() -> desk.begin(KLAUS, CAFE, Language.DANISH, Answers.NONE))
                .isInstanceOf(NotThere.class);
        Complaint.Draft draft = filled(ULLA, CAFE);
        Professional later = withoutRights(ULLA);
        assertThat(desk.open(later, CAFE)).isEmpty();
        assertThatThrownBy(() -> desk.submit(later, draft.id(), draft.revision(), Language.DANISH))
                .isInstanceOf(NotThere.class);
        CaseNumber number = Filled.asItStands(desk, ULLA, draft.id());
        assertThat(OFFICE.found().find(number, ULLA))
                .map(Complaint.Submitted::name)
                .contains("CVR 90000002");
        assertThat(OFFICE.found().find(number, later)).isEmpty();
    }

    @Test
    void theCompanysDraftAndAPersonsOwnDoNotMix() {
        Person rosa = new Person(new PersonId(ROSA.id().value()), "Rosa Damgaard", new CivilNumber("6708801144"));
        Complaint.Draft own = desk.begin(rosa, Language.DANISH, Answers.NONE);
        Complaint.Draft companys = filled(ROSA, CAFE);
        assertThat(Set.of(own.id(), companys.id())).hasSize(2);
        assertThat(desk.open(rosa)).map(Complaint.Draft::id).contains(own.id());
        assertThatThrownBy(() -> desk.draft(ROSA, own.id())).isInstanceOf(NotThere.class);
    }

    private CaseNumber handIn(Professional professional, CompanyNumber company) {
        return Filled.asItStands(
                desk, professional, filled(professional, company).id());
    }

    private Complaint.Draft filled(Professional professional, CompanyNumber company) {
        return Filled.into(desk, professional, desk.begin(professional, company, Language.DANISH, Answers.NONE));
    }
}
