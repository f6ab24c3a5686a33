package dk.borgerraadgiver.identity.saml;

/** Logouts that a provider has been asked for and has not answered yet. */
public interface PendingLogouts {
    void keep(String registration, String requestId);

    /** True once for each that was asked for. */
    boolean take(String registration, String requestId);
}
