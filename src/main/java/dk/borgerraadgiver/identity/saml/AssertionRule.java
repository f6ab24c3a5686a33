package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.access.LoginFailure;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opensaml.saml.common.SAMLVersion;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Attribute;
import org.opensaml.saml.saml2.core.Audience;
import org.opensaml.saml.saml2.core.AuthnStatement;
import org.opensaml.saml.saml2.core.Conditions;
import org.opensaml.saml.saml2.core.NameID;
import org.opensaml.saml.saml2.core.SubjectConfirmation;
import org.opensaml.saml.saml2.core.SubjectConfirmationData;

/**
 * What an assertion must say, by the OIOSAML profile; its signature has been verified before. Each rule stands by itself,
 * so that none leans on another having been kept.
 */
enum AssertionRule implements Rule.About<Assertion> {
    IS_SAML_2(
            "the assertion is not SAML 2.0",
            (assertion, expected) -> SAMLVersion.VERSION_20.equals(assertion.getVersion())),
    HAS_AN_ID(
            "the assertion has no id",
            (assertion, expected) ->
                    assertion.getID() != null && !assertion.getID().isBlank()),
    COMES_FROM_THE_PROVIDER(
            "the assertion names another issuer",
            (assertion, expected) -> ResponseRule.isFrom(assertion.getIssuer(), expected)),
    IS_RECENT(
            "the assertion is too old or from the future",
            (assertion, expected) -> expected.isRecent(assertion.getIssueInstant())),
    NAMES_ITS_SUBJECT_FOR_GOOD(
            "the subject has no name, or one of another format",
            (assertion, expected) -> expected.profile().named().isOfThisKind(name(assertion))),
    IS_ABOUT_THE_RIGHT_KIND_OF_SUBJECT(
            "a person was asked for and a professional came, or the other way round, or the name is no UUID",
            (assertion, expected) -> expected.profile()
                    .named()
                    .idIn(name(assertion), expected.profile().who())
                    .isPresent()),
    IS_CONFIRMED_FOR_THE_BEARER(
            "the subject is not confirmed for whoever bears the assertion",
            (assertion, expected) -> confirmed(assertion, data -> data.getNotBefore() == null)),
    IS_CONFIRMED_FOR_OUR_ADDRESS(
            "the subject is confirmed for another recipient",
            (assertion, expected) ->
                    confirmed(assertion, data -> expected.address().equals(data.getRecipient()))),
    IS_CONFIRMED_FOR_OUR_REQUEST(
            "the subject is confirmed for another request, or none",
            (assertion, expected) ->
                    confirmed(assertion, data -> expected.requestId().equals(data.getInResponseTo()))),
    IS_CONFIRMED_STILL(
            "the confirmation of the subject has run out",
            (assertion, expected) -> confirmed(assertion, data -> expected.isStillValid(data.getNotOnOrAfter()))),
    IS_VALID_ALREADY(
            "the assertion is not valid yet",
            (assertion, expected) -> conditions(assertion)
                    .filter(when -> when.getNotBefore() == null || expected.isPast(when.getNotBefore()))
                    .isPresent()),
    IS_VALID_STILL(
            "the assertion has run out",
            (assertion, expected) -> conditions(assertion)
                    .filter(when -> expected.isStillValid(when.getNotOnOrAfter()))
                    .isPresent()),
    IS_FOR_US_ALONE(
            "the assertion is for another audience",
            (assertion, expected) -> conditions(assertion)
                    .filter(when -> isForUs(when, expected))
                    .isPresent()),
    TELLS_OF_ONE_LOGIN(
            "there is not exactly one authentication statement",
            (assertion, expected) -> assertion.getAuthnStatements().size() == 1),
    TELLS_OF_ONE_SET_OF_ATTRIBUTES(
            "there is not exactly one attribute statement",
            (assertion, expected) -> assertion.getAttributeStatements().size() == 1),
    DECIDES_NOTHING_FOR_US(
            "there is an authorisation decision statement",
            (assertion, expected) -> assertion.getAuthzDecisionStatements().isEmpty()),
    HIDES_NO_ATTRIBUTE(
            "there is an encrypted attribute",
            (assertion, expected) -> assertion.getAttributeStatements().stream()
                    .allMatch(statement -> statement.getEncryptedAttributes().isEmpty())),
    NAMES_ATTRIBUTES_BY_ADDRESSES(
            "an attribute's name is not a URI",
            (assertion, expected) -> attributes(assertion).allMatch(attribute -> isUri(attribute.getName()))),
    NAMES_ITS_SESSION(
            "the provider's session has no index",
            (assertion, expected) -> logins(assertion)
                    .allMatch(login -> login.getSessionIndex() != null
                            && !login.getSessionIndex().isBlank())),
    TELLS_OF_A_LOGIN_THAT_HAS_BEEN(
            "the login lies in the future",
            (assertion, expected) -> logins(assertion).allMatch(login -> expected.isPast(login.getAuthnInstant()))),
    TELLS_OF_A_NEW_LOGIN_WHERE_ASKED_FOR(
            "a new proof was asked for and an old login came",
            (assertion, expected) ->
                    logins(assertion).allMatch(login -> expected.isNewEnough(login.getAuthnInstant()))),
    TELLS_OF_A_SESSION_THAT_GOES_ON(
            "the provider's session has ended",
            (assertion, expected) -> logins(assertion)
                    .allMatch(login -> login.getSessionNotOnOrAfter() == null
                            || expected.isStillValid(login.getSessionNotOnOrAfter()))),
    KEEPS_TO_THE_PROFILE(
            "the version of the profile is another",
            (assertion, expected) ->
                    Attributes.of(assertion).single(Oio.SPEC_VERSION).equals(Optional.of(Oio.SPEC_VERSION_VALUE))),
    HAS_NO_LEVEL_OF_THE_OLD_KIND(
            "the level of assurance is of the kind before NSIS",
            (assertion, expected) -> !Attributes.of(assertion).has(Oio.LEGACY_LEVEL)),
    HAS_A_LEVEL(
            "the level of assurance is missing, or not one of the three",
            (assertion, expected) -> level(assertion).isPresent()),
    /** Whatever was asked for: what came counts. */
    IS_SURE_ENOUGH(
            "the level of assurance is too low",
            (assertion, expected) -> level(assertion)
                    .filter(level -> !level.isAtLeast(expected.minimum()))
                    .isEmpty()),
    SAYS_ALL_THAT_IS_NEEDED(
            "an attribute that the way in needs is missing, empty, or there more than once",
            (assertion, expected) -> expected.profile().needed().stream()
                    .filter(name -> !name.equals(Oio.SPEC_VERSION) && !name.equals(Oio.LEVEL))
                    .allMatch(name -> Attributes.of(assertion).single(name).isPresent())),
    /** Eight digits and no check digit: numbers of test companies fail it. */
    HAS_A_COMPANY_NUMBER_THAT_CAN_BE_ONE(
            "the CVR number does not have eight digits",
            (assertion, expected) -> Attributes.of(assertion)
                    .single(Oio.COMPANY_NUMBER)
                    .filter(number -> !number.matches("\\d{8}"))
                    .isEmpty());

    private final String broken;
    private final BiPredicate<Assertion, Expected> holds;

    AssertionRule(String broken, BiPredicate<Assertion, Expected> holds) {
        this.broken = broken;
        this.holds = holds;
    }

    @Override
    public String broken() {
        return broken;
    }

    @Override
    public LoginFailure shown() {
        return this == IS_SURE_ENOUGH ? LoginFailure.LEVEL_TOO_LOW : LoginFailure.WENT_WRONG;
    }

    @Override
    public boolean holds(Assertion assertion, Expected expected) {
        return holds.test(assertion, expected);
    }

    static Optional<Level> level(Assertion assertion) {
        return Attributes.of(assertion).single(Oio.LEVEL).flatMap(Oio::level);
    }

    static @Nullable NameID name(Assertion assertion) {
        return assertion.getSubject() == null ? null : assertion.getSubject().getNameID();
    }

    private static Stream<AuthnStatement> logins(Assertion assertion) {
        return assertion.getAuthnStatements().stream();
    }

    private static Stream<Attribute> attributes(Assertion assertion) {
        return assertion.getAttributeStatements().stream().flatMap(statement -> statement.getAttributes().stream());
    }

    private static Optional<Conditions> conditions(Assertion assertion) {
        return Optional.ofNullable(assertion.getConditions());
    }

    /** One confirmation, and it must be right in everything: a choice of several is a way around. */
    private static boolean confirmed(Assertion assertion, Predicate<SubjectConfirmationData> right) {
        if (assertion.getSubject() == null
                || assertion.getSubject().getSubjectConfirmations().size() != 1) {
            return false;
        }
        SubjectConfirmation confirmation =
                assertion.getSubject().getSubjectConfirmations().getFirst();
        return SubjectConfirmation.METHOD_BEARER.equals(confirmation.getMethod())
                && confirmation.getSubjectConfirmationData() != null
                && right.test(confirmation.getSubjectConfirmationData());
    }

    private static boolean isForUs(Conditions conditions, Expected expected) {
        return !conditions.getAudienceRestrictions().isEmpty()
                && conditions.getAudienceRestrictions().stream()
                        .allMatch(restriction -> restriction.getAudiences().stream()
                                .map(Audience::getURI)
                                .anyMatch(expected.us()::equals));
    }

    private static boolean isUri(@Nullable String name) {
        try {
            return new URI(Objects.requireNonNullElse(name, "")).isAbsolute();
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
