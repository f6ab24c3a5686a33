package dk.borgerraadgiver.assisted;

import static dk.borgerraadgiver.assisted.Helping.HERS;
import static dk.borgerraadgiver.assisted.Helping.LIBRARIAN;
import static dk.borgerraadgiver.assisted.Helping.NEIGHBOUR;
import static dk.borgerraadgiver.assisted.Helping.SOCIAL_WORKER;
import static dk.borgerraadgiver.assisted.Helping.SOMEBODY;
import static dk.borgerraadgiver.assisted.Helping.SPOKEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.assisted.GivenConsent.Way;
import dk.borgerraadgiver.casework.CaseDesk;
import dk.borgerraadgiver.complaint.HelpedDesk;
import dk.borgerraadgiver.complaint.Meaning;
import dk.borgerraadgiver.complaint.Saved;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R14: what a helper does and sees. */
@SiteTest
class HelpDeskTest {
    private final RunningSite site;
    private final Helping helping;
    private final HelpDesk desk;
    private final HelpedDesk writing;

    HelpDeskTest(RunningSite site) {
        this.site = site;
        helping = new Helping(site);
        desk = helping.desk;
        writing = helping.writing;
    }

    static Stream<Actor> everyKindOfHelper() {
        return Stream.of(LIBRARIAN, NEIGHBOUR, SOCIAL_WORKER);
    }

    @ParameterizedTest
    @MethodSource("everyKindOfHelper")
    void whoeverHelpsHandsInAndSeesItNoMore(Actor helper) {
        Help help = helping.filled(helper, SOMEBODY);
        CaseNumber number = helping.handedIn(helper, help, SPOKEN).number();
        assertThat(desk.find(helper, help.id())).isEmpty();
        assertThat(desk.open(helper)).extracting(Help::id).doesNotContain(help.id());
        assertThat(writing.open(helper, help.complaint())).isEmpty();
        assertThat(desk.followed(helper)).extracting(HelpDesk.Followed::number).doesNotContain(number);
        assertThatThrownBy(() -> desk.draft(helper, help.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.identify(helper, help.id(), SOMEBODY)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> site.bean(CaseDesk.class).one(helper, number)).isInstanceOf(NotThere.class);
        assertThat(site.bean(SubmittedComplaints.class).find(number, helper)).isEmpty();
        assertThat(writing.save(helper, help.complaint(), new Meaning(new Words("mere")), 1))
                .isInstanceOf(Saved.AlreadyHandedIn.class);
    }

    @Test
    void whatAnotherHelperBeganIsNotThere() {
        Help help = helping.filled(LIBRARIAN, SOMEBODY);
        assertThat(desk.find(NEIGHBOUR, help.id())).isEmpty();
        assertThat(writing.open(NEIGHBOUR, help.complaint())).isEmpty();
        assertThatThrownBy(() -> desk.draft(NEIGHBOUR, help.id())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.identify(NEIGHBOUR, help.id(), SOMEBODY)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.sendCode(NEIGHBOUR, help.id(), "12345678", Language.DANISH))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> desk.handIn(NEIGHBOUR, help.id(), SPOKEN, "", 1, Language.DANISH))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> writing.save(NEIGHBOUR, help.complaint(), new Meaning(new Words("x")), 1))
                .isInstanceOf(NotThere.class);
        desk.delete(NEIGHBOUR, help.id());
        assertThat(desk.find(LIBRARIAN, help.id())).isPresent();
    }

    @Test
    void twoHelpersAtOnceForOneCitizenDoNotMeet() {
        SaidIdentity her = new SaidIdentity.WithCivilNumber("Gudrun", HERS);
        Help first = helping.filled(LIBRARIAN, her);
        Help second = helping.filled(SOCIAL_WORKER, her);
        assertThat(desk.open(LIBRARIAN))
                .extracting(Help::id)
                .contains(first.id())
                .doesNotContain(second.id());
        assertThat(desk.open(SOCIAL_WORKER))
                .extracting(Help::id)
                .contains(second.id())
                .doesNotContain(first.id());
        CaseNumber one = helping.handedIn(LIBRARIAN, first, SPOKEN).number();
        CaseNumber other = helping.handedIn(SOCIAL_WORKER, second, SPOKEN).number();
        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void sentTwiceItIsOneCaseAndOneCode() {
        Help help = helping.filled(LIBRARIAN, SOMEBODY);
        HelpedIn.Received first = helping.handedIn(LIBRARIAN, help, SPOKEN);
        HelpedIn again = desk.handIn(LIBRARIAN, help.id(), SPOKEN, "", 0, Language.DANISH);
        assertThat(first.code()).isPresent();
        assertThat(again).isEqualTo(new HelpedIn.Received(first.number(), Optional.empty()));
        assertThat(site.bean(StatusDesk.class)
                        .look(
                                first.number(),
                                first.code().orElseThrow(),
                                "1961",
                                UUID.randomUUID().toString()))
                .isInstanceOf(Look.Shown.class);
    }

    @Test
    void whatWasChangedAfterTheReadBackIsReadBackAgain() {
        Help help = helping.filled(LIBRARIAN, SOMEBODY);
        int readBack = desk.draft(LIBRARIAN, help.id()).revision();
        writing.save(LIBRARIAN, help.complaint(), new Meaning(new Words("Noget andet.")), 1);
        assertThat(desk.handIn(LIBRARIAN, help.id(), SPOKEN, "", readBack, Language.DANISH))
                .isEqualTo(new HelpedIn.ChangedSince());
    }

    @Test
    void withoutWholeConsentNothingIsSent() {
        assertThatThrownBy(() -> new GivenConsent(Way.SPOKEN, " ", Optional.empty()))
                .isInstanceOf(Rejected.class);
        Help help = helping.filled(LIBRARIAN, SOMEBODY);
        GivenConsent byCode = new GivenConsent(Way.CODE, "", Optional.empty());
        assertThatThrownBy(() -> helping.handedIn(LIBRARIAN, help, byCode))
                .hasMessage("assisted.refused.code-not-sent");
        desk.sendCode(LIBRARIAN, help.id(), "29 87 65 43", Language.DANISH);
        for (int guess = 0; guess < 5; guess++) {
            assertThatThrownBy(() -> helping.handedIn(LIBRARIAN, help, byCode))
                    .hasMessage("assisted.refused.code-wrong");
        }
        assertThatThrownBy(() -> helping.handedIn(LIBRARIAN, help, byCode)).hasMessage("assisted.refused.code-over");
        assertThat(desk.find(LIBRARIAN, help.id())).isPresent();
    }

    @Test
    void theHelperFollowsAsLongAsTheCitizenSaysAndNoLonger() {
        LocalDate today = LocalDate.now(site.bean(Clock.class));
        Help help = helping.filled(SOCIAL_WORKER, SOMEBODY);
        GivenConsent more = new GivenConsent(Way.ON_PAPER, "", Optional.of(today));
        CaseNumber number = helping.handedIn(SOCIAL_WORKER, help, more).number();
        assertThat(desk.followed(SOCIAL_WORKER))
                .extracting(HelpDesk.Followed::number)
                .contains(number);
        assertThat(desk.followed(LIBRARIAN))
                .extracting(HelpDesk.Followed::number)
                .doesNotContain(number);
        site.bean(JdbcClient.class)
                .sql("update help set follow_until = ? where number = ?")
                .params(today.minusDays(1), number.value())
                .update();
        assertThat(desk.followed(SOCIAL_WORKER))
                .extracting(HelpDesk.Followed::number)
                .doesNotContain(number);
        Help other = helping.filled(SOCIAL_WORKER, SOMEBODY);
        assertThatThrownBy(() -> helping.handedIn(
                        SOCIAL_WORKER, other, new GivenConsent(Way.ON_PAPER, "", Optional.of(today.plusYears(3)))))
                .hasMessage("assisted.refused.follow-until");
    }
}
