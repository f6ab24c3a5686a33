package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LoginFailure;

/** One thing that an answer must be. Its name and its words are for the log; the person gets a page. */
interface Rule {
    String name();

    /** What was found instead, with nothing of the answer in it. */
    String broken();

    default LoginFailure shown() {
        return LoginFailure.WENT_WRONG;
    }

    /** A rule that can be looked at by itself. */
    interface About<T> extends Rule {
        boolean holds(T subject, Expected expected);
    }
}
