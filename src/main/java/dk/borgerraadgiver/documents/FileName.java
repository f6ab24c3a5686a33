package dk.borgerraadgiver.documents;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** The name of a file, made fit to be shown. */
final class FileName {
    private static final int LONGEST = 100;
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]");
    private static final Pattern FORBIDDEN_IN_NAMES = Pattern.compile("[<>:\"|?*]");
    private static final Pattern CIVIL_NUMBER = Pattern.compile("(?<!\\d)(\\d{6})[-\\s_]?\\d{4}(?!\\d)");

    private FileName() {}

    static String shown(String asSent) {
        String bare = FOLDERS.matcher(Normalizer.normalize(asSent, Normalizer.Form.NFC))
                .replaceFirst("");
        String visible = UNSEEN.matcher(bare).replaceAll("");
        String safe = FORBIDDEN_IN_NAMES.matcher(visible).replaceAll("_").strip();
        return shortened(withoutCivilNumber(safe.replaceAll("^\\.+", "")));
    }

    /** The ending tells what the file is, whatever the sender called it. */
    static String shown(String asSent, FileKind kind) {
        String name = shown(asSent);
        if (name.isBlank()) {
            return kind.extension() + "." + kind.extension();
        }
        return kind.mayEndAs(ending(name)) ? name : name + "." + kind.extension();
    }

    /** R26 */
    private static String withoutCivilNumber(String name) {
        return CIVIL_NUMBER.matcher(name).replaceAll("$1-xxxx");
    }

    private static String shortened(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        String ending = ending(name);
        String tail = ending.isEmpty() || ending.length() > 5 ? "" : "." + ending;
        int end = name.offsetByCodePoints(0, LONGEST - tail.length() - 1);
        return name.substring(0, end) + "…" + tail;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
