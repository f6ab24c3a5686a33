package dk.borgerraadgiver.complaint.pdf;

import dk.borgerraadgiver.complaint.Choice;
import dk.borgerraadgiver.complaint.Question;
import dk.borgerraadgiver.complaint.Step;
import dk.borgerraadgiver.content.Texts;
import java.util.Optional;

/** In which words a paper asks. */
enum Wording {
    /** The wizard's own. */
    ORDINARY {
        @Override
        String title(Step step, Texts texts) {
            return texts.text(step.key() + ".title");
        }

        @Override
        Optional<String> lead(Step step, Texts texts) {
            return step == Step.POINTS
                    ? Optional.of(texts.text("complaint.paper.points"))
                    : found("complaint.paper." + step.path(), texts).or(() -> found(step.key() + ".lead", texts));
        }

        @Override
        String label(Question<?, ?> question, Texts texts) {
            return texts.text(question.key());
        }

        @Override
        Optional<String> hint(Question<?, ?> question, Texts texts) {
            return found(question.hintKey(), texts);
        }

        @Override
        String choice(Question<?, ?> question, Choice choice, Texts texts) {
            return texts.text(question.choiceKey(choice));
        }
    },
    /** Let at læse: each question has words of its own, and no hint is needed. */
    EASY {
        @Override
        String title(Step step, Texts texts) {
            return texts.text(easy(step.key()));
        }

        @Override
        Optional<String> lead(Step step, Texts texts) {
            return found(easy(step.key()) + ".lead", texts);
        }

        @Override
        String label(Question<?, ?> question, Texts texts) {
            return texts.text(easy(question.key()));
        }

        @Override
        Optional<String> hint(Question<?, ?> question, Texts texts) {
            return Optional.empty();
        }

        /** Its own where the wizard's is not easy enough. */
        @Override
        String choice(Question<?, ?> question, Choice choice, Texts texts) {
            return found(easy(question.choiceKey(choice)), texts)
                    .orElseGet(() -> texts.text(question.choiceKey(choice)));
        }
    };

    abstract String title(Step step, Texts texts);

    abstract Optional<String> lead(Step step, Texts texts);

    abstract String label(Question<?, ?> question, Texts texts);

    abstract Optional<String> hint(Question<?, ?> question, Texts texts);

    abstract String choice(Question<?, ?> question, Choice choice, Texts texts);

    static Optional<String> found(String key, Texts texts) {
        return texts.has(key) ? Optional.of(texts.text(key)) : Optional.empty();
    }

    /** {@code complaint.about} → {@code complaint.easy.about} */
    static String easy(String key) {
        return key.replaceFirst("^complaint\\.", "complaint.easy.");
    }
}
