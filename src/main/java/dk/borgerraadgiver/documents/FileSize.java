package dk.borgerraadgiver.documents;

import java.text.NumberFormat;
import java.util.Locale;

/** A size in bytes, in words for people. */
public record FileSize(long bytes) {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    public static FileSize of(long bytes) {
        return new FileSize(bytes);
    }

    public String in(Locale locale) {
        NumberFormat number = NumberFormat.getInstance(locale);
        number.setMaximumFractionDigits(bytes < MEGA || bytes % MEGA == 0 ? 0 : 1);
        return bytes < MEGA
                ? number.format(Math.max(1, Math.round((double) bytes / KILO))) + " kB"
                : number.format((double) bytes / MEGA) + " MB";
    }
}
