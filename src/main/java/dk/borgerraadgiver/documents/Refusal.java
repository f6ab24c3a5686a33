package dk.borgerraadgiver.documents;

import dk.borgerraadgiver.content.Texts;
import java.util.Locale;

/** Why a paper was not taken in, and what the person can do instead. */
public sealed interface Refusal {
    /** The whole sentence, which names the file. */
    String in(Texts texts);

    enum Reason {
        EMPTY,
        LOCKED,
        INFECTED,
        BROKEN;

        String textKey() {
            return "documents.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    record Plain(Reason reason, String fileName) implements Refusal {
        @Override
        public String in(Texts texts) {
            return texts.text(reason.textKey(), fileName);
        }
    }

    /** @param looksLike text key of what the file seems to be */
    record WrongKind(String fileName, String looksLike) implements Refusal {
        @Override
        public String in(Texts texts) {
            return texts.text("documents.refused.wrong-kind", fileName, texts.text(looksLike));
        }
    }

    record TooLarge(String fileName, FileSize limit) implements Refusal {
        @Override
        public String in(Texts texts) {
            return texts.text(
                    "documents.refused.too-large",
                    fileName,
                    limit.in(texts.language().locale()));
        }
    }

    record TooMany(String fileName, int limit) implements Refusal {
        @Override
        public String in(Texts texts) {
            return texts.text("documents.refused.too-many", fileName, limit);
        }
    }

    record AllTooLarge(String fileName, FileSize limit) implements Refusal {
        @Override
        public String in(Texts texts) {
            return texts.text(
                    "documents.refused.all-too-large",
                    fileName,
                    limit.in(texts.language().locale()));
        }
    }
}
