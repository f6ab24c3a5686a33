package dk.borgerraadgiver.documents;

import dk.borgerraadgiver.content.Language;
import java.util.Map;

/** Makes PDF that a screen reader can read: tagged, with title and language (PDF/UA-1). */
public interface Pdf {
    /**
     * @param template Thymeleaf template in {@code templates/pdf/}, well-formed XHTML, such as {@code receipt}
     * @param model what the template shows; {@code #{key(argument)}} reads the bundles in the given language
     */
    byte[] render(String template, Map<String, Object> model, Language language);

    /**
     * The same with fields to fill in on the screen, wherever the template has {@code <a href="felt:line/name"
     * title="label">}; {@code lines} takes many lines, {@code tick} is a box.
     */
    byte[] renderToFillIn(String template, Map<String, Object> model, Language language);

    /** The same as PDF/A-2, which can be read in a hundred years: for case systems. */
    byte[] renderForArchive(String template, Map<String, Object> model, Language language);
}
