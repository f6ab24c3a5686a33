package dk.borgerraadgiver.identity.saml;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.EncryptedAssertion;
import org.opensaml.saml.saml2.core.Response;

/** Holds an answer against all rules, in the order in which more and more of it may be believed. */
final class Examination {
    private final SeenAssertions seen;
    private final Predicate<Rule> kept;

    /** @param kept all of them; a test leaves one out to see that it is needed */
    Examination(SeenAssertions seen, Predicate<Rule> kept) {
        this.seen = seen;
        this.kept = kept;
    }

    /** The assertion, once everything in it may be believed. */
    Assertion of(String answer, Expected expected) {
        Response response = Envelope.read(answer, kept);
        if (response.isSigned()) {
            check(SignatureRule.values(), response, expected);
        }
        check(ResponseRule.values(), response, expected);
        EncryptedAssertion locked = response.getEncryptedAssertions().getFirst();
        check(SealRule.values(), locked, expected);
        Assertion assertion = Envelope.open(locked, expected.agreement());
        check(SignatureRule.values(), assertion, expected);
        check(AssertionRule.values(), assertion, expected);
        mustBeUsedForTheFirstTime(assertion, expected);
        return assertion;
    }

    private <T> void check(Rule.About<T>[] rules, T subject, Expected expected) {
        for (Rule.About<T> rule : rules) {
            if (kept.test(rule) && !rule.holds(subject, expected)) {
                throw rule == ResponseRule.SAYS_SUCCESS
                        ? new LoginRefused(rule, ResponseRule.refusal((Response) subject))
                        : new LoginRefused(rule);
            }
        }
    }

    private void mustBeUsedForTheFirstTime(Assertion assertion, Expected expected) {
        if (kept.test(UseRule.IS_USED_FOR_THE_FIRST_TIME)
                && !seen.firstUse(expected.provider(), assertion.getID(), refusedForItsAge(assertion, expected))) {
            throw new LoginRefused(UseRule.IS_USED_FOR_THE_FIRST_TIME);
        }
    }

    private static Instant refusedForItsAge(Assertion assertion, Expected expected) {
        return Optional.ofNullable(assertion.getConditions())
                .flatMap(conditions -> Optional.ofNullable(conditions.getNotOnOrAfter()))
                .orElse(expected.now())
                .plus(Expected.SKEW);
    }
}
