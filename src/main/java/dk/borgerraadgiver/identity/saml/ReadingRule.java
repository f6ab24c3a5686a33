package dk.borgerraadgiver.identity.saml;

/** What can be said of an answer before it is understood. */
enum ReadingRule implements Rule {
    HAS_AN_ANSWER("no answer came with the form"),
    IS_NOT_TOO_LONG("the answer is longer than any provider makes it"),
    IS_BASE64("the answer is not base64"),
    HAS_NO_DOCUMENT_TYPE("the answer holds a document type, which could expand or fetch anything"),
    IS_A_SAML_RESPONSE("the answer is not a SAML response");

    private final String broken;

    ReadingRule(String broken) {
        this.broken = broken;
    }

    @Override
    public String broken() {
        return broken;
    }
}
