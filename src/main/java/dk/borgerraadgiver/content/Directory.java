package dk.borgerraadgiver.content;

import dk.borgerraadgiver.shared.NotThere;
import java.util.List;
import java.util.Optional;

/** Who is who in the municipality and around it. All of it is data, read from a file that the operator can replace. */
public record Directory(
        Authority authority,
        List<Administration> administrations,
        List<OtherBody> bodies,
        List<CompanionScheme> companionSchemes,
        PrivacyFacts privacy,
        AccessibilityFacts accessibility) {
    /** Administrations that fit what a person writes: a topic, a place, a name, a line from a letter; the best first. */
    public List<Found> search(String words) {
        return DirectorySearch.in(administrations, words);
    }

    public Optional<Administration> administration(String code) {
        return administrations.stream()
                .filter(administration -> administration.code().equals(code))
                .findFirst();
    }

    public OtherBody body(String key) {
        return bodies.stream()
                .filter(body -> body.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotThere("body"));
    }

    /**
     * @param because the words of the directory that matched, to show why
     */
    public record Found(Administration administration, List<String> because) {}
}
