package dk.borgerraadgiver.assisted;

import static dk.borgerraadgiver.assisted.Typing.HERS;
import static dk.borgerraadgiver.assisted.Typing.NEIGHBOUR;
import static dk.borgerraadgiver.assisted.Typing.OFFICER;
import static dk.borgerraadgiver.assisted.Typing.day;
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
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.complaint.Filled;
import dk.borgerraadgiver.complaint.Journey;
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
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CivilNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R31: the case that becomes of a paper. */
@SiteTest
class SheetMadeCaseTest {
    private final RunningSite site;
    private final Typing typing;
    private final SheetDesk desk;
    private final LocalDate today;

    SheetMadeCaseTest(RunningSite site) {
        this.site = site;
        typing = new Typing(site);
        desk = typing.desk;
        today = typing.today;
    }

    @Test
    void everyDateCountsFromTheDayOfTheLetter() {
        LocalDate came = today.minusDays(9);
        CaseNumber number =
                typing.made(typing.typed("Inger Holm", Filled.all(), came)).number();
        OfficerCase opened = site.bean(OfficerDesk.class).again(OFFICER, number);
        assertThat(LocalDate.ofInstant(opened.file().receivedAt(), Time.DENMARK))
                .isEqualTo(came);
        assertThat(opened.file().waitingSince()).isEqualTo(opened.file().receivedAt());
        assertThat(opened.complaint().at()).isEqualTo(opened.file().receivedAt());
        assertThat(opened.facts())
                .extracting(CaseFact::valueKey)
                .contains("assisted.fact.came.day", "assisted.fact.writer.name");
        assertThat(opened.file().history().getFirst().event())
                .isEqualTo(new CaseEvent.Received(Optional.of(came), Optional.of(MayContact.YES)));
        assertThat(opened.file().history().get(1)).satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(new CaseEvent.TypedIn());
            assertThat(entry.by()).isEqualTo(new By.Officer(OFFICER.id(), OFFICER.name()));
            assertThat(LocalDate.ofInstant(entry.at(), Time.DENMARK)).isEqualTo(today);
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
        Sheet tomorrow = typing.typed("Inger", Filled.all(), today.plusDays(1));
        assertThatThrownBy(() -> typing.made(tomorrow))
                .isInstanceOf(Rejected.class)
                .hasMessage("assisted.refused.came-later");
        Sheet noDay = typing.typed("Inger", Filled.all());
        desk.write(
                OFFICER,
                noDay.id(),
                new Sheet.Head(new Sheet.Day("ons/dag/", Optional.empty()), "", Sheet.Day.NONE, ""));
        assertThatThrownBy(() -> typing.made(noDay)).hasMessage("assisted.refused.came-missing");
        assertThat(desk.one(OFFICER, noDay.id()).head().came().typed()).isEqualTo("ons/dag/");
        assertThat(typing.made(typing.typed("Inger", Filled.all(), today)).number())
                .isNotNull();
    }

    /** R7 */
    @Test
    void anEmptyPaperIsACaseWithAListToAskAbout() {
        CaseNumber number = typing.made(typing.typed("", Answers.NONE)).number();
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
        CaseNumber number = typing.made(typing.typed("Inger", Answers.of(said))).number();
        OfficerCase opened = site.bean(OfficerDesk.class).again(OFFICER, number);
        assertThat(opened.complaint().answers().before()).isEqualTo(said);
        assertThat(Summary.of(opened.complaint().answers(), new Bundles().in(Language.DANISH)))
                .flatExtracting(Summary.Section::rows)
                .flatExtracting(Summary.Row::values)
                .contains("I marts", "Jeg ringede", "syv", "De sagde nej", "Jeg er syg");
    }

    @Test
    void whoeverIsNamedByNumberFindsTheCaseAtALogin() {
        Sheet sheet = typing.typed("Inger Holm", Filled.all());
        desk.identify(OFFICER, sheet.id(), HERS);
        CaseNumber number = typing.made(sheet).number();
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
        Sheet sheet = typing.typed("Inger Holm", Filled.all());
        desk.identify(OFFICER, sheet.id(), wrong);
        desk.forgetNumber(OFFICER, sheet.id());
        CaseNumber number = typing.made(sheet).number();
        Person other = site.bean(People.class).met(wrong, "En anden");
        assertThatThrownBy(() -> site.bean(CaseDesk.class).one(other, number)).isInstanceOf(NotThere.class);
    }

    @Test
    void theCodeOpensWithWhatTheCitizenKnowsAndNoneIsMadeThatCouldNot() {
        Sheet born = typing.typed("Inger", Filled.all());
        desk.write(OFFICER, born.id(), new Sheet.Head(day(today), "Inger", day(LocalDate.of(1951, 3, 12)), ""));
        HelpedIn.Received received = typing.made(born);
        assertThat(site.bean(StatusDesk.class)
                        .look(
                                received.number(),
                                received.code().orElseThrow(),
                                "1951",
                                UUID.randomUUID().toString()))
                .isInstanceOf(Look.Shown.class);
        assertThat(typing.made(typing.typed("Inger", Filled.all())).code()).isEmpty();
    }

    @Test
    void aPointWithoutWordsIsAskedAbout() {
        Answers answers = Filled.all()
                .with(new Points(List.of(
                        Filled.POINT,
                        new Point(PointId.random(), Words.NONE, new Words("Herberget"), Words.NONE, Words.NONE))));
        assertThat(Journey.through(answers).unanswered()).isEqualTo(List.of(Questions.WHAT));
    }
}
