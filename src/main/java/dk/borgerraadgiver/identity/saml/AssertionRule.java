package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoginFailure;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.opensaml.saml.common.SAMLVersion;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Audience;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.opensaml.saml.saml2.core.Conditions;
import org.opensaml.saml.saml2.core.NameID;
import org.opensaml.saml.saml2.core.SubjectConfirmation;
import org.opensaml.saml.saml2.core.SubjectConfirmationData;

/** What an assertion must say, by the OIOSAML profile; its signature has been verified before. */
enum AssertionRule {
    IS_SAML_2((assertion, expected) -> SAMLVersion.VERSION_20.equals(assertion.getVersion())),
    HAS_AN_ID((assertion, expected) ->
            assertion.getID() != null && !assertion.getID().isBlank()),
    COMES_FROM_THE_PROVIDER((assertion, expected) -> ResponseRule.isFrom(assertion.getIssuer(), expected)),
    IS_RECENT((assertion, expected) -> expected.isRecent(assertion.getIssueInstant())),
    NAMES_ITS_SUBJECT_FOR_GOOD((assertion, expected) -> name(assertion)
            .filter(name -> Oio.PERSISTENT.equals(name.getFormat()))
            .isPresent()),
    IS_ABOUT_THE_RIGHT_KIND_OF_SUBJECT((assertion, expected) -> name(assertion)
            .flatMap(name -> expected.who().idIn(Objects.toString(name.getValue(), "")))
            .isPresent()),
    IS_MEANT_FOR_THE_BEARER_HERE_AND_NOW(
            (assertion, expected) -> assertion.getSubject().getSubjectConfirmations().stream()
                    .anyMatch(confirmation -> confirms(confirmation, expected))),
    IS_WITHIN_ITS_TIME((assertion, expected) -> isWithin(assertion.getConditions(), expected)),
    IS_FOR_US_ALONE((assertion, expected) -> isForUs(assertion.getConditions(), expected)),
    HAS_ONE_OF_EACH_STATEMENT(
            (assertion, expected) -> assertion.getAuthnStatements().size() == 1
                    && assertion.getAttributeStatements().size() == 1
                    && assertion.getAuthzDecisionStatements().isEmpty()
                    && assertion
                            .getAttributeStatements()
                            .getFirst()
                            .getEncryptedAttributes()
                            .isEmpty()),
    NAMES_ITS_SESSION((assertion, expected) -> {
        String index = login(assertion).getSessionIndex();
        return index != null && !index.isBlank();
    }),
    TELLS_OF_A_LOGIN_THAT_HAS_BEEN(
            (assertion, expected) -> expected.isPast(login(assertion).getAuthnInstant())),
    TELLS_OF_A_SESSION_THAT_GOES_ON((assertion, expected) -> {
        AuthnStatement login = login(assertion);
        return login.getSessionNotOnOrAfter() == null || expected.isStillValid(login.getSessionNotOnOrAfter());
    }),
    KEEPS_TO_THE_PROFILE((assertion, expected) ->
            Attributes.of(assertion).single(Oio.SPEC_VERSION).equals(Optional.of(Oio.SPEC_VERSION_VALUE))),
    HAS_NO_LEVEL_OF_THE_OLD_KIND(
            (assertion, expected) -> !Attributes.of(assertion).has(Oio.LEGACY_LEVEL)),
    IS_SURE_ENOUGH((assertion, expected) -> Attributes.of(assertion)
            .single(Oio.LEVEL)
            .flatMap(AssuranceLevel::of)
            .filter(level -> level.isAtLeast(expected.minimum()))
            .isPresent()),
    SAYS_WHO_IT_IS((assertion, expected) -> {
        Attributes attributes = Attributes.of(assertion);
        return attributes.single(Oio.FULL_NAME).isPresent()
                && switch (expected.who()) {
                    case PERSON -> attributes.single(Oio.CIVIL_NUMBER).isPresent();
                    case PROFESSIONAL ->
                        attributes
                                        .single(Oio.COMPANY_NUMBER)
                                        .filter(number -> number.matches("\\d{8}"))
                                        .isPresent()
                                && attributes.single(Oio.COMPANY_NAME).isPresent();
                };
    });

    private final BiPredicate<Assertion, Expected> holds;

    AssertionRule(BiPredicate<Assertion, Expected> holds) {
        this.holds = holds;
    }

    static void check(Assertion assertion, Expected expected) {
        for (AssertionRule rule : values()) {
            if (!rule.holds.test(assertion, expected)) {
                throw new LoginRefused(
                        rule == IS_SURE_ENOUGH ? LoginFailure.LEVEL_TOO_LOW : LoginFailure.WENT_WRONG, rule.name());
            }
        }
    }

    private static Optional<NameID> name(Assertion assertion) {
        return Optional.ofNullable(assertion.getSubject()).flatMap(subject -> Optional.ofNullable(subject.getNameID()));
    }

    private static AuthnStatement login(Assertion assertion) {
        return assertion.getAuthnStatements().getFirst();
    }

    private static boolean confirms(SubjectConfirmation confirmation, Expected expected) {
        SubjectConfirmationData data = confirmation.getSubjectConfirmationData();
        return SubjectConfirmation.METHOD_BEARER.equals(confirmation.getMethod())
                && data != null
                && expected.address().equals(data.getRecipient())
                && expected.requestId().equals(data.getInResponseTo())
                && expected.isStillValid(data.getNotOnOrAfter())
                && data.getNotBefore() == null;
    }

    private static boolean isWithin(Conditions conditions, Expected expected) {
        return conditions != null
                && (conditions.getNotBefore() == null || expected.isPast(conditions.getNotBefore()))
                && expected.isStillValid(conditions.getNotOnOrAfter());
    }

    private static boolean isForUs(Conditions conditions, Expected expected) {
        return !conditions.getAudienceRestrictions().isEmpty()
                && conditions.getAudienceRestrictions().stream()
                        .allMatch(restriction -> restriction.getAudiences().stream()
                                .map(Audience::getURI)
                                .anyMatch(expected.us()::equals));
    }
}
