package dk.borgerraadgiver.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.casework.CaseEvent;
import dk.borgerraadgiver.casework.CaseFact;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.casework.Inbox;
import dk.borgerraadgiver.casework.InboxDesk;
import dk.borgerraadgiver.casework.InboxLine;
import dk.borgerraadgiver.casework.OfficerCase;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.complaint.Answers;
import dk.borgerraadgiver.complaint.Before;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.Journey;
import dk.borgerraadgiver.complaint.Meaning;
import dk.borgerraadgiver.complaint.OldDrafts;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.complaint.PointId;
import dk.borgerraadgiver.complaint.Points;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Questions;
import dk.borgerraadgiver.complaint.Summary;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.complaint.YesNo;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Time;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R31 */
@SiteTest
class SheetDeskTest {
    private static final Employee OFFICER = employee("Karen Holm", Role.CASE_OFFICER);
    private static final Employee COLLEAGUE = employee("Jens Krog", Role.CASE_OFFICER);
    private static final Employee LIBRARIAN = employee("Bente Bibliotekar", Role.FRONT_DESK);
    private static final Person NEIGHBOUR =
            new Person(new PersonId(UUID.randomUUID()), "Nora Nabo", new CivilNumber("6702701234"));
    private static final CivilNumber HERS = new CivilNumber("1203511230");

    private final RunningSite site;
    private final SheetDesk desk;
    private final LocalDate today;

    SheetDeskTest(RunningSite site) {
        this.site = site;
        desk = site.bean(SheetDesk.class);
        today = LocalDate.now(site.bean(Clock.class));
    }

    static Stream<Actor> everybodyElse() {
        return Stream.of(LIBRARIAN, NEIGHBOUR);
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void forNobodyElseThereIsSuchADesk(Actor stranger) {
        Sheet sheet = typed("Inger Holm", Filled.all());
        List<Runnable> tries = List.of(
                () -> desk.begin(stranger),
                () -> desk.open(stranger),
                () -> desk.one(stranger, sheet.id()),
                () -> desk.draft(stranger, sheet.id()),
                () -> desk.write(stranger, sheet.id(), Sheet.Head.NONE),
                () -> desk.identify(stranger, sheet.id(), HERS),
                () -> desk.forgetNumber(stranger, sheet.id()),
                () -> desk.save(stranger, sheet.id(), new Meaning(new Words("x")), 1),
                () -> desk.makeCase(stranger, sheet.id(), 0),
                () -> desk.delete(stranger, sheet.id()));
        tries.forEach(one -> assertThatThrownBy(one::run).isInstanceOf(NotThere.class));
        assertThat(desk.one(OFFICER, sheet.id()).head().name()).isEqualTo("Inger Holm");
    }

    @Test
    void whatAColleagueTypesIsNotThereBeforeItIsACase() {
        Sheet sheet = typed("Inger Holm", Filled.all());
        assertThat(desk.open(COLLEAGUE)).extracting(Sheet::id).doesNotContain(sheet.id());
        assertThatThrownBy(() -> desk.one(COLLEAGUE, sheet.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.makeCase(COLLEAGUE, sheet.id(), 0)).isInstanceOf(NotThere.class);
        CaseNumber number = made(sheet).number();
        assertThat(site.bean(OfficerDesk.class).again(COLLEAGUE, number).file().number())
                .isEqualTo(number);
    }

    @Test
    void everyDateCountsFromTheDayOfTheLetter() {
        LocalDate came = today.minusDays(9);
        CaseNumber number = made(typed("Inger Holm", Filled.all(), came)).number();
        OfficerCase opened = site.bean(OfficerDesk.class).again(OFFICER, number);
        assertThat(LocalDate.ofInstant(opened.file().receivedAt(), Time.DENMARK))
                .isEqualTo(came);
        assertThat(opened.file().waitingSince()).isEqualTo(opened.file().receivedAt());
        assertThat(opened.complaint().at()).isEqualTo(opened.file().receivedAt());
        assertThat(opened.facts())
                .extracting(CaseFact::valueKey)
                .contains("assisted.fact.came.day", "assisted.fact.writer.name");
        assertThat(opened.file().history().getFirst().event()).isEqualTo(new CaseEvent.Received(Optional.of(came)));
        assertThat(opened.file().history().get(1)).satisfies(typing -> {
            assertThat(typing.event()).isEqualTo(new CaseEvent.TypedIn());
            assertThat(typing.by()).isEqualTo(new By.Officer(OFFICER.id(), OFFICER.name()));
            assertThat(LocalDate.ofInstant(typing.at(), Time.DENMARK)).isEqualTo(today);
        });
        InboxLine line = site.bean(InboxDesk.class)
                .find(OFFICER, new Wanted(new Inbox.Everything(), Optional.empty(), number.value(), 1))
                .lines()
                .getFirst();
        assertThat(LocalDate.ofInstant(line.receivedAt(), Time.DENMARK)).isEqualTo(came);
        assertThat(LocalDate.ofInstant(line.waitingSince(), Time.DENMARK)).isEqualTo(came);
        assertThat(line.news()).isFalse();
    }

    @Test
    void aLetterDoesNotComeTomorrowAndNotOnNoDay() {
        Sheet tomorrow = typed("Inger", Filled.all(), today.plusDays(1));
        assertThatThrownBy(() -> made(tomorrow)).isInstanceOf(Rejected.class).hasMessage("assisted.refused.came-later");
        Sheet noDay = typed("Inger", Filled.all());
        desk.write(
                OFFICER,
                noDay.id(),
                new Sheet.Head(new Sheet.Day("ons/dag/", Optional.empty()), "", Sheet.Day.NONE, ""));
        assertThatThrownBy(() -> made(noDay)).hasMessage("assisted.refused.came-missing");
        assertThat(desk.one(OFFICER, noDay.id()).head().came().typed()).isEqualTo("ons/dag/");
        assertThat(made(typed("Inger", Filled.all(), today)).number()).isNotNull();
    }

    /** R7 */
    @Test
    void anEmptyPaperIsACaseWithAListToAskAbout() {
        CaseNumber number = made(typed("", Answers.NONE)).number();
        OfficerCase opened = site.bean(OfficerDesk.class).again(OFFICER, number);
        assertThat(opened.complaint().name()).isEmpty();
        assertThat(opened.file().points()).isEqualTo(1); // R18: there is something to answer
        assertThat(Journey.through(opened.complaint().answers()).unanswered())
                .extracting(Question::name)
                .containsExactly("kinds", "age", "administration", "what", "raised", "channel", "may-contact");
        assertThat(opened.facts()).extracting(CaseFact::valueKey).contains("assisted.fact.writer.nobody");
    }

    @Test
    void wordsUnderABoxThatNobodyTickedAreKeptAndShown() {
        Before said = new Before(
                Optional.empty(),
                new Words("I marts"),
                new Words("Jeg ringede"),
                new Words("syv"),
                Optional.empty(),
                new Words("De sagde nej"),
                Optional.<YesNo>empty(),
                new Words("Jeg er syg"));
        CaseNumber number = made(typed("Inger", Answers.of(said))).number();
        OfficerCase opened = site.bean(OfficerDesk.class).again(OFFICER, number);
        assertThat(opened.complaint().answers().before()).isEqualTo(said);
        assertThat(Summary.of(opened.complaint().answers(), new Bundles().in(Language.DANISH)))
                .flatExtracting(Summary.Section::rows)
                .flatExtracting(Summary.Row::values)
                .contains("I marts", "Jeg ringede", "syv", "De sagde nej", "Jeg er syg");
    }

    @Test
    void whoeverIsNamedByNumberFindsTheCaseAtALogin() {
        Sheet sheet = typed("Inger Holm", Filled.all());
        desk.identify(OFFICER, sheet.id(), HERS);
        CaseNumber number = made(sheet).number();
        Person inger = site.bean(People.class).met(HERS, "Inger Marie Holm");
        assertThat(site.bean(CaseDesk.class).one(inger, number).facts())
                .extracting(CaseFact::valueKey)
                .contains("assisted.fact.citizen.number");
        assertThatThrownBy(() -> site.bean(CaseDesk.class).one(NEIGHBOUR, number))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void aNumberThatWasSomebodyElsesIsForgotten() {
        CivilNumber wrong = new CivilNumber("0505501230");
        Sheet sheet = typed("Inger Holm", Filled.all());
        desk.identify(OFFICER, sheet.id(), wrong);
        desk.forgetNumber(OFFICER, sheet.id());
        CaseNumber number = made(sheet).number();
        Person other = site.bean(People.class).met(wrong, "En anden");
        assertThatThrownBy(() -> site.bean(CaseDesk.class).one(other, number)).isInstanceOf(NotThere.class);
    }

    @Test
    void theCodeOpensWithWhatTheCitizenKnowsAndNoneIsMadeThatCouldNot() {
        Sheet born = typed("Inger", Filled.all());
        desk.write(OFFICER, born.id(), new Sheet.Head(day(today), "Inger", day(LocalDate.of(1951, 3, 12)), ""));
        HelpedIn.Received received = made(born);
        assertThat(site.bean(StatusDesk.class)
                        .look(
                                received.number(),
                                received.code().orElseThrow(),
                                "1951",
                                UUID.randomUUID().toString()))
                .isInstanceOf(Look.Shown.class);
        assertThat(made(typed("Inger", Filled.all())).code()).isEmpty();
    }

    @Test
    void madeTwiceItIsOneCase() {
        Sheet sheet = typed("Inger", Filled.all());
        HelpedIn.Received first = made(sheet);
        assertThat(desk.makeCase(OFFICER, sheet.id(), 0))
                .isEqualTo(new HelpedIn.Received(first.number(), Optional.empty()));
        assertThatThrownBy(() -> desk.save(OFFICER, sheet.id(), new Meaning(new Words("mere")), 1))
                .isInstanceOf(NotThere.class);
        assertThat(desk.open(OFFICER)).extracting(Sheet::id).doesNotContain(sheet.id());
    }

    @Test
    void whatWasChangedAfterItWasReadThroughIsReadAgain() {
        Sheet sheet = typed("Inger", Filled.all());
        int read = desk.draft(OFFICER, sheet.id()).revision();
        desk.save(OFFICER, sheet.id(), new Meaning(new Words("Noget andet.")), 1);
        assertThat(desk.makeCase(OFFICER, sheet.id(), read)).isEqualTo(new HelpedIn.ChangedSince());
    }

    @Test
    void nobodyIsWarnedOfWhatAnOfficerHasNotFinished() {
        Sheet sheet = typed("Inger", Filled.all());
        JdbcClient database = site.bean(JdbcClient.class);
        database.sql("update complaint set kept_until = now() + interval '2 days' where id = ?")
                .param(sheet.complaint().value())
                .update();
        site.bean(OldDrafts.class).sweep();
        assertThat(database.sql("select warned_at is null from complaint where id = ?")
                        .param(sheet.complaint().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        desk.delete(OFFICER, sheet.id());
        assertThatThrownBy(() -> desk.one(OFFICER, sheet.id())).isInstanceOf(NotThere.class);
    }

    @Test
    void theCivilNumberIsNowhereInTheRow() {
        Sheet sheet = typed("Inger", Filled.all());
        desk.identify(OFFICER, sheet.id(), HERS);
        assertThat(site.bean(JdbcClient.class)
                        .sql("select paper_form::text from paper_form where id = ?")
                        .param(sheet.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(HERS.digits(), HERS.digits().substring(6));
    }

    @Test
    void aPointWithoutWordsIsAskedAbout() {
        Answers answers = Filled.all()
                .with(new Points(List.of(
                        Filled.POINT,
                        new Point(PointId.random(), Words.NONE, new Words("Herberget"), Words.NONE, Words.NONE))));
        assertThat(Journey.through(answers).unanswered()).isEqualTo(List.of(Questions.WHAT));
    }

    private Sheet typed(String name, Answers answers) {
        return typed(name, answers, today.minusDays(2));
    }

    private Sheet typed(String name, Answers answers, LocalDate came) {
        Sheet sheet = desk.begin(OFFICER);
        desk.write(OFFICER, sheet.id(), new Sheet.Head(day(came), name, Sheet.Day.NONE, ""));
        answers.given().values().forEach(answer -> desk.save(OFFICER, sheet.id(), answer, 0));
        return desk.one(OFFICER, sheet.id());
    }

    private HelpedIn.Received made(Sheet sheet) {
        int revision = desk.draft(OFFICER, sheet.id()).revision();
        return (HelpedIn.Received) desk.makeCase(OFFICER, sheet.id(), revision);
    }

    private static Sheet.Day day(LocalDate day) {
        return new Sheet.Day(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(), Optional.of(day));
    }

    private static Employee employee(String name, Role role) {
        return new Employee(new EmployeeId(UUID.randomUUID()), name, Set.of(role));
    }
}
