package dk.borgerraadgiver.assisted;

import static dk.borgerraadgiver.assisted.Typing.COLLEAGUE;
import static dk.borgerraadgiver.assisted.Typing.HERS;
import static dk.borgerraadgiver.assisted.Typing.NEIGHBOUR;
import static dk.borgerraadgiver.assisted.Typing.OFFICER;
import static dk.borgerraadgiver.assisted.Typing.employee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.Meaning;
import dk.borgerraadgiver.complaint.OldDrafts;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Employee;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R31: the paper while it is typed in. */
@SiteTest
class SheetDeskTest {
    private static final Employee LIBRARIAN = employee("Bente Bibliotekar", Role.FRONT_DESK);

    private final RunningSite site;
    private final Typing typing;
    private final SheetDesk desk;

    SheetDeskTest(RunningSite site) {
        this.site = site;
        typing = new Typing(site);
        desk = typing.desk;
    }

    static Stream<Actor> everybodyElse() {
        return Stream.of(LIBRARIAN, NEIGHBOUR);
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void forNobodyElseThereIsSuchADesk(Actor stranger) {
        Sheet sheet = typing.typed("Inger Holm", Filled.all());
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
        Sheet sheet = typing.typed("Inger Holm", Filled.all());
        assertThat(desk.open(COLLEAGUE)).extracting(Sheet::id).doesNotContain(sheet.id());
        assertThatThrownBy(() -> desk.one(COLLEAGUE, sheet.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.makeCase(COLLEAGUE, sheet.id(), 0)).isInstanceOf(NotThere.class);
        CaseNumber number = typing.made(sheet).number();
        assertThat(site.bean(OfficerDesk.class).again(COLLEAGUE, number).file().number())
                .isEqualTo(number);
    }

    @Test
    void madeTwiceItIsOneCase() {
        Sheet sheet = typing.typed("Inger", Filled.all());
        HelpedIn.Received first = typing.made(sheet);
        assertThat(desk.makeCase(OFFICER, sheet.id(), 0))
                .isEqualTo(new HelpedIn.Received(first.number(), Optional.empty()));
        assertThatThrownBy(() -> desk.save(OFFICER, sheet.id(), new Meaning(new Words("mere")), 1))
                .isInstanceOf(NotThere.class);
        assertThat(desk.open(OFFICER)).extracting(Sheet::id).doesNotContain(sheet.id());
    }

    @Test
    void whatWasChangedAfterItWasReadThroughIsReadAgain() {
        Sheet sheet = typing.typed("Inger", Filled.all());
        int read = desk.draft(OFFICER, sheet.id()).revision();
        desk.save(OFFICER, sheet.id(), new Meaning(new Words("Noget andet.")), 1);
        assertThat(desk.makeCase(OFFICER, sheet.id(), read)).isEqualTo(new HelpedIn.ChangedSince());
    }

    @Test
    void nobodyIsWarnedOfWhatAnOfficerHasNotFinished() {
        Sheet sheet = typing.typed("Inger", Filled.all());
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
        Sheet sheet = typing.typed("Inger", Filled.all());
        desk.identify(OFFICER, sheet.id(), HERS);
        assertThat(site.bean(JdbcClient.class)
                        .sql("select paper_form::text from paper_form where id = ?")
                        .param(sheet.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(HERS.digits(), HERS.digits().substring(6));
    }
}
