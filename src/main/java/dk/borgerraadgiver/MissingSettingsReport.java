package dk.borgerraadgiver;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what is missing instead of showing a stack trace. */
class MissingSettingsReport extends AbstractFailureAnalyzer<MissingSettings> {
    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingSettings missing) {
        return new FailureAnalysis(
                String.join(System.lineSeparator(), missing.sentences()),
                "Set them as environment variables, in application.yml beside the jar, or on the command line. To try"
                        + " the site without any of them, start it with --spring.profiles.active=demo.",
                failure);
    }
}
