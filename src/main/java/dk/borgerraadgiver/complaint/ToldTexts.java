package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;

/** The questions as they are asked of the person, and as others are told of them where that is worded otherwise. */
record ToldTexts(Texts texts) implements Texts {
    private static final String ASKED = "complaint.";
    private static final String TOLD = "complaint.told.";

    @Override
    public Language language() {
        return texts.language();
    }

    @Override
    public String text(String key, Object... arguments) {
        String told = key.startsWith(ASKED) ? TOLD + key.substring(ASKED.length()) : key;
        return texts.text(texts.has(told) ? told : key, arguments);
    }

    @Override
    public boolean has(String key) {
        return texts.has(key);
    }
}
