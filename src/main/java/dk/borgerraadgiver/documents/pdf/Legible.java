package dk.borgerraadgiver.documents.pdf;

import java.text.Bidi;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Puts something legible where the typeface has no letter, and finds out which way people write. */
final class Legible {
    private static final int BOX = 0x25AF;
    private static final int FLAG_A = 0x1F1E6;
    private static final int HEBREW = 0x0590;

    private final Typeface typeface;
    private @Nullable Element note;
    private boolean boxes;

    Legible(Typeface typeface) {
        this.typeface = typeface;
    }

    /** An element with the id {@code letters-missing} explains the boxes, and stays only where there are any. */
    void make(Document page) {
        make(page.getDocumentElement());
        if (!boxes && note != null) {
            note.getParentNode().removeChild(note);
        }
    }

    private void make(Node node) {
        if (node instanceof Element element) {
            look(element);
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Text text) {
                text.setData(legible(text.getData()));
            } else {
                make(children.item(i));
            }
        }
    }

    private void look(Element element) {
        if (element.getAttribute("dir").equals("auto")) {
            element.setAttribute("dir", direction(element.getTextContent()));
        }
        if (element.getAttribute("id").equals("letters-missing")) {
            note = element;
        }
    }

    private static String direction(String text) {
        return text.codePoints().anyMatch(sign -> sign >= HEBREW)
                        && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? "rtl"
                : "ltr";
    }

    private String legible(String text) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> put(sign, legible));
        return legible.toString();
    }

    private void put(int sign, StringBuilder text) {
        boolean afterAName = !text.isEmpty() && text.charAt(text.length() - 1) == ']';
        if (afterAName && isPartOfAnEmoji(sign)) {
            return;
        }
        if (sign <= ' ' || typeface.has(sign)) {
            text.appendCodePoint(sign);
        } else if (isLetterOfAFlag(sign)) {
            text.append((char) ('A' + sign - FLAG_A));
        } else if (Character.isEmoji(sign)) {
            text.append('[').append(name(sign)).append(']');
        } else if (!isPartOfAnEmoji(sign)) {
            text.appendCodePoint(BOX);
            boxes = true;
        }
    }

    private static boolean isLetterOfAFlag(int sign) {
        return sign >= FLAG_A && sign < FLAG_A + 26;
    }

    /** Skin, hair, gender, and what holds several emoji together. */
    private static boolean isPartOfAnEmoji(int sign) {
        return Character.isEmojiModifier(sign)
                || Character.getType(sign) == Character.FORMAT
                || Character.getType(sign) == Character.NON_SPACING_MARK;
    }

    private static String name(int emoji) {
        String name = Character.getName(emoji);
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
