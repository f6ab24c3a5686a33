package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.HttpVisitor.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.HttpVisitor;
import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.demo.idp.Misbehaviour;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of logins, and that the demo provider can be seen to be refused. */
@SiteTest
class LoginEventsTest {
    private final RunningSite site;

    LoginEventsTest(RunningSite site) {
        this.site = site;
    }

    @Test
    void aLoginAndItsLogoutAreKeptStepByStepWithoutTellingWhoItIs() {
        long before = last();
        HttpVisitor visitor = site.citizen("yasemin");
        visitor.follow(visitor.post("/log-ud", Map.of()));

        assertThat(actionsAfter(before))
                .containsExactly("BSA1", "BSA2", "BSA6", "BSA7", "BSA8", "SLO1", "SLO2", "SLO3");
        assertThat(eventsAfter(before))
                .allSatisfy(event -> assertThat(event)
                        .contains("\"TIME\"", "\"IP\"", "\"USER_AGENT\"", "\"SP_ENTITY_ID\"", "\"IDP_ENTITY_ID\"")
                        .doesNotContain("Yasemin", "760788", "<"));
        assertThat(eventsAfter(before).get(2))
                .contains("\"VALID\"", "\"LEVEL\": \"SUBSTANTIAL\"", "SESSION_INDEX", "SIGNATURE_REFERENCE", "SUBJECT");
    }

    @Test
    void aFailureIsKeptWithTheRuleAndWhatWasFoundInstead() {
        long before = last();

        HttpResponse<String> back = site.visitor()
                .answer("mitid", "/kontakt", Map.of("person", "lone", "level", "", "wrong", "FOR_ANOTHER_AUDIENCE"));

        assertThat(leadsTo(back).orElseThrow()).startsWith("/log-ind/mislykket");
        assertThat(eventsAfter(before).getLast())
                .contains("\"RESULT\": \"IS_FOR_US_ALONE\"", AssertionRule.IS_FOR_US_ALONE.broken(), "REQUEST_ID");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TEN_MEGABYTES", "LOGIN_LONG_AGO", "COMPANY_NUMBER_TOO_SHORT", "USED_BEFORE"})
    void theSiteRefusesTheDemoProviderHoweverItMisbehaves(Misbehaviour how) {
        HttpVisitor visitor = site.visitor();

        HttpResponse<String> back =
                visitor.answer("mitid", "/kontakt", Map.of("person", "lone", "level", "", "wrong", how.name()));

        assertThat(leadsTo(back).orElseThrow()).startsWith("/log-ind/mislykket");
        assertThat(visitor.isLoggedIn()).isFalse();
    }

    @Test
    void anAnswerOfTenMegabytesIsNotEvenRead() {
        HttpVisitor visitor = site.visitor();

        HttpResponse<String> back =
                visitor.answer("mitid", "/kontakt", Map.of("person", "lone", "level", "", "wrong", "TEN_MEGABYTES"));

        assertThat(back.statusCode()).isEqualTo(413);
        assertThat(visitor.isLoggedIn()).isFalse();
    }

    @Test
    void theSiteRefusesWhatIsWrongOnlyForSome() {
        refused("erhverv", "rosa", Misbehaviour.COMPANY_NUMBER_TOO_SHORT);
        site.visitor().answer("mitid", "/kontakt", Map.of("person", "lone", "level", "", "wrong", "USED_BEFORE"));
        refused("mitid", "lone", Misbehaviour.USED_BEFORE);
    }

    private void refused(String way, String person, Misbehaviour how) {
        HttpResponse<String> back =
                site.visitor().answer(way, "/kontakt", Map.of("person", person, "level", "", "wrong", how.name()));
        assertThat(leadsTo(back).orElseThrow()).startsWith("/log-ind/mislykket");
    }

    private long last() {
        return database()
                .sql("select coalesce(max(id), 0) from login_event")
                .query(Long.class)
                .single();
    }

    private List<String> actionsAfter(long id) {
        return database()
                .sql("select action from login_event where id > ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    private List<String> eventsAfter(long id) {
        return database()
                .sql("select event::text from login_event where id > ? order by id")
                .param(id)
                .query(String.class)
                .list();
    }

    private JdbcClient database() {
        return site.bean(JdbcClient.class);
    }
}
