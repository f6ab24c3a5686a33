package dk.borgerraadgiver.identity.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import dk.borgerraadgiver.demo.idp.Answer;
import dk.borgerraadgiver.demo.idp.Saml;
import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.LocalPath;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rules that what a right answer says must keep as well. Three of them are the reading itself: without them there is no
 * login to find, no number and no right, so there is nothing to let anybody in with. The other two can be left out, and
 * then the attack gets in: {@link EveryRuleIsNeededTest} and {@link ArrivalsTest} show it.
 */
@SiteTest
class EveryUseRuleIsNeededTest {
    private static final String EID = "https://data.gov.dk/model/core/eid/";

    private final RunningSite site;

    EveryUseRuleIsNeededTest(RunningSite site) {
        this.site = site;
    }

    @ParameterizedTest
    @EnumSource
    void eachIsRefusedByTheRuleThatIsNamedForIt(UseRule rule) {
        assertThat(refused(rule)).isEqualTo(rule);
    }

    @Test
    void theHonestTwinGetsIn() {
        BegunLogin login = BegunLogin.in(site, "emil");
        login.post(login.answerWith(said -> said));

        assertThat(login.visitor().isLoggedIn()).isTrue();
    }

    private Rule refused(UseRule rule) {
        return switch (rule) {
            case WAS_BEGUN_IN_THIS_BROWSER -> refused(answer("mitid", said -> said), Optional.empty());
            case IS_USED_FOR_THE_FIRST_TIME -> usedTwice();
            case HAS_A_REAL_CIVIL_NUMBER -> refused("mitid", said -> said.with(EID + "cprNumber", "0000000000"));
            case HAS_READABLE_PRIVILEGES ->
                refused("mitid", said -> said.with(EID + "privilegesIntermediate", "not base64!"));
            case HAS_A_ROLE_HERE -> refused("medarbejder", said -> said);
        };
    }

    private Rule usedTwice() {
        SamlAnswer answer = answer("mitid", said -> said);
        site.bean(ProofOfIdentity.class).authenticate(answer);
        return refused(answer, answer.pending());
    }

    private Rule refused(String registration, UnaryOperator<Answer> change) {
        SamlAnswer answer = answer(registration, change);
        return refused(answer, answer.pending());
    }

    private Rule refused(SamlAnswer answer, Optional<PendingLogin> pending) {
        SamlAnswer asked = new SamlAnswer(answer.registration(), answer.form(), pending);
        return catchThrowableOfType(
                        LoginRefused.class,
                        () -> site.bean(ProofOfIdentity.class).authenticate(asked))
                .rule();
    }

    /** Per is an employee without a role. */
    private SamlAnswer answer(String registration, UnaryOperator<Answer> change) {
        BegunLogin login = BegunLogin.in(site, registration, "mitid".equals(registration) ? "emil" : "per");
        PendingLogin pending = new PendingLogin(
                registration,
                login.said().inResponseTo(),
                UUID.randomUUID().toString(),
                LocalPath.FRONT_PAGE,
                Level.SUBSTANTIAL,
                false,
                Instant.now());
        return new SamlAnswer(registration, Saml.packed(login.answerWith(change)), Optional.of(pending));
    }
}
