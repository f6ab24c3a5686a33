package dk.borgerraadgiver.identity.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.Assurance;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.opensaml.saml.saml2.core.LogoutRequest;

/** As for logins: each false logout is refused by the rule that is named for it, and without that rule is acted on. */
class EveryLogoutRuleIsNeededTest {
    private static final Instant NOW = Instant.now();
    private static final Bench BENCH = new Bench("mitid");

    private static final List<Attack> ATTACKS = List.of(
            new Attack("unsigned", LogoutRule.IS_SIGNED_BY_THE_PROVIDER, false, request -> {}),
            said(
                    "by another",
                    LogoutRule.COMES_FROM_THE_PROVIDER,
                    request -> request.getIssuer().setValue("https://another.example")),
            said("by nobody", LogoutRule.COMES_FROM_THE_PROVIDER, request -> request.setIssuer(null)),
            said("for another", LogoutRule.IS_SENT_TO_US, request -> request.setDestination("https://another.example")),
            said("for nobody", LogoutRule.IS_SENT_TO_US, request -> request.setDestination(null)),
            said("old", LogoutRule.IS_RECENT, request -> request.setIssueInstant(NOW.minus(Duration.ofMinutes(11)))),
            said("to come", LogoutRule.IS_RECENT, request -> request.setIssueInstant(NOW.plus(Duration.ofMinutes(4)))),
            said("without a time", LogoutRule.IS_RECENT, request -> request.setIssueInstant(null)),
            said(
                    "run out",
                    LogoutRule.IS_RECENT,
                    request -> request.setNotOnOrAfter(NOW.minus(Duration.ofMinutes(4)))));

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void theRuleRefusesTheAttack(Attack attack) {
        LoginRefused refused =
                catchThrowableOfType(LoginRefused.class, () -> LogoutRule.check(attack.message(), BENCH.agreement()));

        assertThat(refused.rule()).isEqualTo(attack.rule());
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void withoutTheRuleTheAttackGetsThrough(Attack attack) {
        assertThatCode(() -> LogoutRule.check(attack.message(), BENCH.agreement(), rule -> !rule.equals(attack.rule())))
                .doesNotThrowAnyException();
    }

    @Test
    void theHonestTwinGetsThrough() {
        Attack none = new Attack("", LogoutRule.IS_RECENT, true, request -> {});

        assertThatCode(() -> LogoutRule.check(none.message(), BENCH.agreement()))
                .doesNotThrowAnyException();
    }

    @Test
    void everyRuleHasAnAttack() {
        assertThat(ATTACKS).extracting(Attack::rule).containsAll(Arrays.asList(LogoutRule.values()));
    }

    private static Attack said(String what, LogoutRule rule, Consumer<LogoutRequest> change) {
        return new Attack(what, rule, true, change);
    }

    record Attack(String what, LogoutRule rule, boolean signed, Consumer<LogoutRequest> change) {
        LogoutRule.Message message() {
            LogoutRequest request = LogoutMessages.request(
                    BENCH.agreement(),
                    BENCH.agreement().getSingleLogoutServiceLocation(),
                    new Assurance("mitid", "name", "_session", Level.SUBSTANTIAL, Optional.empty()),
                    NOW);
            request.getIssuer().setValue(Bench.PROVIDER);
            change.accept(request);
            return LogoutRule.Message.of(request, signed, NOW);
        }

        @Override
        public String toString() {
            return what + " is for " + rule;
        }
    }
}
