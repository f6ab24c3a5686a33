package dk.borgerraadgiver.accessibility;

import java.util.List;
import java.util.regex.Pattern;

/** What is another in each run, put out of sight: days, times, case numbers, codes, and whether a parcel has come. */
final class Masked {
    private static final String MONTH_DA =
            "(januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";
    private static final String MONTH_EN =
            "(January|February|March|April|May|June|July|August|September|October|November|December)";

    private record Mask(Pattern what, String instead) {
        static Mask of(String what, String instead) {
            return new Mask(Pattern.compile(what), instead);
        }
    }

    private static final List<Mask> MASKS = List.of(
            Mask.of("(?m)(Registreret .*|Sagen står der ikke endnu\\..*)$", "‹om sagssystemet›"),
            Mask.of("(?m)(Registered .*|The case is not there yet\\..*)$", "‹om sagssystemet›"),
            Mask.of("\\d\\. kvartal \\d{4}", "‹kvartal›"),
            Mask.of("\\d+ dage tilbage", "‹antal› dage tilbage"),
            Mask.of("BR-\\d{4}-\\d{6}", "BR-…"),
            Mask.of("(?<!\\d)\\d{4}( \\d{4}){3}(?!\\d)", "‹kode›"),
            Mask.of("\\d{2}\\.\\d{2}\\.\\d{4}( \\d{2}:\\d{2}(:\\d{2})?)?", "‹dato›"),
            Mask.of("\\b[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}\\b", "‹kode›"),
            Mask.of("(Fejlens nummer er|The number of the error is) [A-Z0-9]{8}", "$1 ‹kode›"),
            Mask.of("DEMO-\\d+", "DEMO-…"),
            Mask.of("\\d{1,2}\\. " + MONTH_DA + "( \\d{4})?", "‹dato›"),
            Mask.of("\\d{1,2} " + MONTH_EN + "( \\d{4})?", "‹dato›"),
            Mask.of("kl\\. \\d{1,2}([.:]\\d{2})+", "kl. ‹tid›"),
            Mask.of("(?<!\\d)\\d{1,2}[.:]\\d{2}(?!\\d)", "‹tid›"));

    private Masked() {}

    static String text(String text) {
        String masked = text;
        for (Mask mask : MASKS) {
            masked = mask.what().matcher(masked).replaceAll(mask.instead());
        }
        return masked;
    }
}
