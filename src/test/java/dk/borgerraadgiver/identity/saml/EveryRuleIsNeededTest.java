package dk.borgerraadgiver.identity.saml;

import static dk.borgerraadgiver.demo.idp.Misbehaviour.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.borgerraadgiver.demo.idp.Forge;
import dk.borgerraadgiver.demo.idp.Misbehaviour;
import dk.borgerraadgiver.demo.idp.SelfSigned;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each attack is refused by the rule that is named for it; without that rule it gets in, or a second wall is named that
 * still holds it. So no rule can be dropped, and none is there for show.
 */
class EveryRuleIsNeededTest {
    private static final List<Attack> ATTACKS = List.of(
            held(NOTHING, ReadingRule.HAS_AN_ANSWER, ReadingRule.IS_A_SAML_RESPONSE),
            let(TEN_MEGABYTES, ReadingRule.IS_NOT_TOO_LONG),
            held(ENTITY_EXPANSION, ReadingRule.HAS_NO_DOCUMENT_TYPE, ReadingRule.IS_A_SAML_RESPONSE),
            held(ENTITY_FROM_A_FILE, ReadingRule.HAS_NO_DOCUMENT_TYPE, ReadingRule.IS_A_SAML_RESPONSE),
            always(GARBAGE, ReadingRule.IS_BASE64),
            always(GARBAGE_IN_BASE64, ReadingRule.IS_A_SAML_RESPONSE),
            let(RESPONSE_OF_ANOTHER_VERSION, ResponseRule.ANSWER_IS_SAML_2),
            let(RESPONSE_TO_ANOTHER_ADDRESS, ResponseRule.ANSWER_IS_SENT_TO_US),
            let(RESPONSE_TOO_OLD, ResponseRule.ANSWER_IS_RECENT),
            let(RESPONSE_FROM_THE_FUTURE, ResponseRule.ANSWER_IS_RECENT),
            let(RESPONSE_BY_ANOTHER, ResponseRule.ANSWER_COMES_FROM_THE_PROVIDER),
            let(RESPONSE_TO_ANOTHER_REQUEST, ResponseRule.ANSWERS_OUR_REQUEST),
            let(RESPONSE_NOT_ASKED_FOR, ResponseRule.ANSWERS_OUR_REQUEST),
            let(RESPONSE_SAYS_NO, ResponseRule.SAYS_SUCCESS),
            let(ASSERTION_OPEN, ResponseRule.HOLDS_NO_OPEN_ASSERTION),
            let(ASSERTIONS_TWO, ResponseRule.HOLDS_ONE_ENCRYPTED_ASSERTION),
            held(KEY_BY_RSA_15, SealRule.KEY_IS_SENT_SAFELY, SealRule.IS_LOCKED_FOR_US),
            held(LOCKED_BY_TRIPLE_DES, SealRule.CONTENT_IS_LOCKED_SAFELY, SealRule.IS_LOCKED_FOR_US),
            always(LOCKED_FOR_ANOTHER, SealRule.IS_LOCKED_FOR_US),
            let(UNSIGNED, SignatureRule.IS_SIGNED),
            let(UNSIGNED_IN_A_SIGNED_RESPONSE, SignatureRule.IS_SIGNED),
            let(SIGNED_BY_ANOTHER, SignatureRule.IS_SIGNED_BY_THE_PROVIDER),
            let(SIGNED_BY_SHA_1, SignatureRule.IS_SIGNED_STRONGLY),
            let(DIGEST_BY_SHA_1, SignatureRule.IS_SIGNED_STRONGLY),
            let(CHANGED_TEXT, SignatureRule.IS_SIGNED_BY_THE_PROVIDER),
            let(CHANGED_DIGEST, SignatureRule.IS_SIGNED_BY_THE_PROVIDER),
            let(CHANGED_SIGNATURE, SignatureRule.IS_SIGNED_BY_THE_PROVIDER),
            held(WRAPPED_1, SignatureRule.IS_SIGNED_AS_A_WHOLE, SignatureRule.IS_SIGNED_BY_THE_PROVIDER),
            held(WRAPPED_2, SignatureRule.IS_SIGNED_AS_A_WHOLE, SignatureRule.IS_SIGNED),
            held(WRAPPED_3, ResponseRule.HOLDS_ONE_ENCRYPTED_ASSERTION, SignatureRule.IS_SIGNED),
            let(WRAPPED_4, SignatureRule.IS_SIGNED),
            held(WRAPPED_5, ResponseRule.HOLDS_NO_OPEN_ASSERTION, SignatureRule.IS_SIGNED_AS_A_WHOLE),
            held(WRAPPED_6, SignatureRule.IS_SIGNED_AS_A_WHOLE, SignatureRule.IS_SIGNED_BY_THE_PROVIDER),
            let(WRAPPED_7, SignatureRule.IS_SIGNED_BY_THE_PROVIDER),
            held(WRAPPED_8, SignatureRule.IS_SIGNED_AS_A_WHOLE, SignatureRule.IS_SIGNED_BY_THE_PROVIDER),
            let(ANOTHER_VERSION, AssertionRule.IS_SAML_2),
            let(WITHOUT_ID, AssertionRule.HAS_AN_ID),
            let(BY_ANOTHER, AssertionRule.COMES_FROM_THE_PROVIDER),
            let(TOO_OLD, AssertionRule.IS_RECENT),
            let(FROM_THE_FUTURE, AssertionRule.IS_RECENT),
            let(NAME_OF_ANOTHER_FORMAT, AssertionRule.NAMES_ITS_SUBJECT_FOR_GOOD),
            held(
                    WITHOUT_NAME,
                    AssertionRule.NAMES_ITS_SUBJECT_FOR_GOOD,
                    AssertionRule.IS_ABOUT_THE_RIGHT_KIND_OF_SUBJECT),
            let(OTHER_KIND_OF_SUBJECT, AssertionRule.IS_ABOUT_THE_RIGHT_KIND_OF_SUBJECT),
            let(COMMENT_IN_NAME, AssertionRule.IS_ABOUT_THE_RIGHT_KIND_OF_SUBJECT),
            held(
                    NOT_FOR_THE_BEARER,
                    AssertionRule.IS_CONFIRMED_FOR_THE_BEARER,
                    AssertionRule.IS_CONFIRMED_FOR_OUR_ADDRESS),
            let(FOR_ANOTHER_RECIPIENT, AssertionRule.IS_CONFIRMED_FOR_OUR_ADDRESS),
            let(FOR_ANOTHER_REQUEST, AssertionRule.IS_CONFIRMED_FOR_OUR_REQUEST),
            let(CONFIRMATION_RUN_OUT, AssertionRule.IS_CONFIRMED_STILL),
            let(NOT_VALID_YET, AssertionRule.IS_VALID_ALREADY),
            let(RUN_OUT, AssertionRule.IS_VALID_STILL),
            let(FOR_ANOTHER_AUDIENCE, AssertionRule.IS_FOR_US_ALONE),
            let(LOGINS_TWO, AssertionRule.TELLS_OF_ONE_LOGIN),
            let(ATTRIBUTES_TWICE, AssertionRule.TELLS_OF_ONE_SET_OF_ATTRIBUTES),
            let(DECIDES, AssertionRule.DECIDES_NOTHING_FOR_US),
            let(HIDDEN_ATTRIBUTE, AssertionRule.HIDES_NO_ATTRIBUTE),
            let(ATTRIBUTE_NAMED_OTHERWISE, AssertionRule.NAMES_ATTRIBUTES_BY_ADDRESSES),
            let(WITHOUT_SESSION, AssertionRule.NAMES_ITS_SESSION),
            let(LOGIN_IN_THE_FUTURE, AssertionRule.TELLS_OF_A_LOGIN_THAT_HAS_BEEN),
            let(LOGIN_LONG_AGO, AssertionRule.TELLS_OF_A_NEW_LOGIN_WHERE_ASKED_FOR),
            let(SESSION_ENDED, AssertionRule.TELLS_OF_A_SESSION_THAT_GOES_ON),
            let(ANOTHER_PROFILE, AssertionRule.KEEPS_TO_THE_PROFILE),
            let(LEVEL_OF_THE_OLD_KIND, AssertionRule.HAS_NO_LEVEL_OF_THE_OLD_KIND),
            let(LEVEL_UNKNOWN, AssertionRule.HAS_A_LEVEL),
            let(LEVEL_TOO_LOW, AssertionRule.IS_SURE_ENOUGH),
            let(WITHOUT_A_FULL_NAME, AssertionRule.SAYS_ALL_THAT_IS_NEEDED),
            let(COMPANY_NUMBER_TOO_SHORT, AssertionRule.HAS_A_COMPANY_NUMBER_THAT_CAN_BE_ONE));

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void theRuleRefusesTheAttackAndTellsNothingOfTheAnswer(Attack attack) {
        LoginRefused refused = catchThrowableOfType(LoginRefused.class, () -> examine(attack, Set.of()));

        assertThat(refused.rule()).isEqualTo(attack.rule());
        assertThat(refused.getMessage() + refused.rule().broken())
                .doesNotContain("Lone", "721173", "data.gov.dk/model");
    }

    @ParameterizedTest
    @FieldSource("ATTACKS")
    void withoutTheRuleTheAttackGetsInOrMeetsTheNamedSecondWall(Attack attack) {
        switch (attack.without()) {
            case GETS_IN ->
                assertThatCode(() -> examine(attack, Set.of(attack.rule()))).doesNotThrowAnyException();
            case MEETS_ANOTHER ->
                assertThat(refusedBy(attack, Set.of(attack.rule()))).isEqualTo(attack.second());
            case IS_NOTHING_TO_GO_ON_WITH ->
                assertThat(refusedBy(attack, Set.of(attack.rule()))).isEqualTo(attack.rule());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mitid", "erhverv", "medarbejder"})
    void theHonestTwinOfEveryAttackGetsIn(String registration) {
        Bench bench = new Bench(registration);

        assertThatCode(() -> bench.examined(bench.forge().honest(), rule -> true))
                .doesNotThrowAnyException();
    }

    @Test
    void anAssertionThatWasUsedOnAnotherNodeIsRefusedAndOnlyByThatRule() {
        Bench bench = new Bench("mitid");
        String first = USED_BEFORE.answer(bench.forge());
        bench.examined(first, rule -> true);

        LoginRefused refused = catchThrowableOfType(LoginRefused.class, () -> bench.examined(first, rule -> true));

        assertThat(refused.rule()).isEqualTo(UseRule.IS_USED_FOR_THE_FIRST_TIME);
        assertThatCode(() -> bench.examined(first, rule -> rule != UseRule.IS_USED_FOR_THE_FIRST_TIME))
                .doesNotThrowAnyException();
    }

    @Test
    void whileKeysAreRolledOverBothOpenAnswers() {
        for (SelfSigned key : List.of(Bench.OUR_KEY, Bench.OUR_NEXT_KEY)) {
            Bench bench = new Bench("mitid", Bench.OUR_NEXT_KEY, Bench.OUR_KEY);
            Forge forge = bench.forge();

            String answer = new Forge(forge.said(), forge.provider(), key.certificate(), forge.now()).honest();

            assertThatCode(() -> bench.examined(answer, rule -> true)).doesNotThrowAnyException();
        }
    }

    @Test
    void everyRuleHasAnAttackAndEveryAttackIsTried() {
        Set<Rule> attacked = ATTACKS.stream().map(Attack::rule).collect(Collectors.toSet());
        Set<Misbehaviour> tried = ATTACKS.stream().map(Attack::how).collect(Collectors.toSet());

        assertThat(attacked)
                .containsAll(Stream.<Rule[]>of(
                                ReadingRule.values(),
                                ResponseRule.values(),
                                SealRule.values(),
                                SignatureRule.values(),
                                AssertionRule.values())
                        .flatMap(Arrays::stream)
                        .toList());
        assertThat(EnumSet.complementOf(EnumSet.copyOf(tried))).containsExactly(USED_BEFORE);
    }

    private static Rule refusedBy(Attack attack, Set<Rule> without) {
        LoginRefused refused = catchThrowableOfType(LoginRefused.class, () -> examine(attack, without));
        assertThat(refused).as("refusal of " + attack).isNotNull();
        return refused.rule();
    }

    private static void examine(Attack attack, Set<Rule> without) {
        Bench bench = new Bench(attack.how() == COMPANY_NUMBER_TOO_SHORT ? "erhverv" : "mitid");
        bench.examined(attack.how().answer(bench.forge()), rule -> !without.contains(rule));
    }

    private static Attack let(Misbehaviour how, Rule rule) {
        return new Attack(how, rule, Without.GETS_IN, rule);
    }

    private static Attack held(Misbehaviour how, Rule rule, Rule second) {
        return new Attack(how, rule, Without.MEETS_ANOTHER, second);
    }

    private static Attack always(Misbehaviour how, Rule rule) {
        return new Attack(how, rule, Without.IS_NOTHING_TO_GO_ON_WITH, rule);
    }

    record Attack(Misbehaviour how, Rule rule, Without without, Rule second) {
        @Override
        public String toString() {
            return how + " is for " + rule.name();
        }
    }

    enum Without {
        GETS_IN,
        MEETS_ANOTHER,
        /** The rule is the reading itself. */
        IS_NOTHING_TO_GO_ON_WITH
    }
}
