package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoginFailure;

/** What must be true here for a right answer to let somebody in. */
enum UseRule implements Rule {
    WAS_BEGUN_IN_THIS_BROWSER("nobody asked for this answer in this browser", LoginFailure.TOO_LATE),
    IS_USED_FOR_THE_FIRST_TIME("the assertion has been used before", LoginFailure.WENT_WRONG),
    HAS_A_REAL_CIVIL_NUMBER("the CPR number is not one", LoginFailure.WENT_WRONG),
    HAS_READABLE_PRIVILEGES("the privileges cannot be read", LoginFailure.WENT_WRONG),
    HAS_A_ROLE_HERE("the employee has no role here, or is from another company", LoginFailure.NOT_AN_OFFICER);

    private final String broken;
    private final LoginFailure shown;

    UseRule(String broken, LoginFailure shown) {
        this.broken = broken;
        this.shown = shown;
    }

    @Override
    public String broken() {
        return broken;
    }

    @Override
    public LoginFailure shown() {
        return shown;
    }
}
