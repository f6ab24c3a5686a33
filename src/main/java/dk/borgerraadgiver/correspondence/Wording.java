package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.content.Texts;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Puts a notice into words: that there is news, and where to read it. */
@Component
class Wording {
    /** A field left unfilled, or a word that only machines use: CPR numbers and names of constants among them. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[{}]|\\$\\(|\\?\\?|\\bnull\\b|\\b\\d{6}-?\\d{4}\\b|\\b[A-Z]+_[A-Z_]+\\b|\\bBR-\\d");

    private final Bundles bundles;
    private final Directory directory;
    private final PublicAddress site;

    Wording(Bundles bundles, Directory directory, PublicAddress site) {
        this.bundles = bundles;
        this.directory = directory;
        this.site = site;
    }

    /**
     * @param title subject of an e-mail, head of a letter
     * @param onPaper the text of a letter, for those who may have no way to log in
     */
    record Worded(String title, String text, String shortText, String onPaper) {}

    /** @throws IllegalStateException when anything in it is unresolved (R24) */
    Worded of(Notice notice, boolean wrote, Language language, boolean neutral) {
        Texts texts = bundles.in(language);
        String sender = filled(directory.authority().name().in(language));
        String key = said(notice.occasion(), wrote).key() + (neutral ? ".neutral" : "");
        String day = new Dates(language).day(notice.happenedAt());
        String news = texts.text(key, sender, address(notice), day);
        String title =
                neutral ? texts.text("correspondence.title.neutral") : texts.text("correspondence.title", sender);
        String onPaper = neutral ? news : news + "\n\n" + texts.text("correspondence.foot.letter", sender);
        String foot = texts.text(neutral ? "correspondence.foot.neutral" : "correspondence.foot", sender);
        return new Worded(whole(title), whole(news + "\n\n" + foot), whole(news), whole(onPaper));
    }

    /** Nobody is thanked for what another wrote. */
    private static Occasion said(Occasion occasion, boolean wrote) {
        return occasion == Occasion.RECEIVED && !wrote ? Occasion.NEWS : occasion;
    }

    private String address(Notice notice) {
        return switch (notice.about()) {
            case Subject.OfCase ofCase -> site.of("/mine-sager");
            case Subject.OfLetter letter -> throw new IllegalStateException("No machine sends a letter's words");
            case Subject.OfDraft ofDraft -> site.of("/klag");
        };
    }

    private static String filled(String part) {
        if (part.isBlank()) {
            throw new IllegalStateException("A part of a notice is empty");
        }
        return part;
    }

    private static String whole(String text) {
        if (text.isBlank() || FORBIDDEN.matcher(text).find()) {
            throw new IllegalStateException("A notice is not whole");
        }
        return text;
    }
}
