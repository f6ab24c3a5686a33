package dk.borgerraadgiver;

import java.io.Serial;
import java.util.List;

/** The site cannot run for real as it is set up; one sentence for each thing that is missing. */
final class MissingSettings extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<String> sentences;

    MissingSettings(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
        this.sentences = List.copyOf(sentences);
    }

    List<String> sentences() {
        return sentences;
    }
}
