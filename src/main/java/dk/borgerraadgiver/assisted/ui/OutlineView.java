package dk.borgerraadgiver.assisted.ui;

import dk.borgerraadgiver.casework.Expected;
import dk.borgerraadgiver.casework.Outline;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Map;

/** Where a case stands, in words for somebody who cannot write to us on the site. */
record OutlineView(Texts texts, CaseNumber number, Outline outline) {
    Map<String, Object> model() {
        return Map.of(
                "number", number.value(),
                "where", texts.text("casework.stage." + Form.value(outline.where()) + ".name"),
                "stage", "assisted.stage." + Form.value(outline.where()),
                "next", "assisted.stage." + next() + ".next",
                "answerWanted", outline.answerWanted(),
                "expected", expected());
    }

    private String next() {
        return switch (outline.next()) {
            case AS_USUAL -> Form.value(outline.where());
            case MEDIATION -> "mediation-wanted";
            case MEDIATION_READY -> "mediation-ready";
            case TALK_FIRST -> "talk-first";
        };
    }

    private String expected() {
        return switch (outline.expected()) {
            case Expected.Promised(var by) -> texts.text("assisted.expected.promised", by);
            case Expected.Overdue(var by) -> texts.text("assisted.expected.overdue", by);
            case Expected.Kept(var by) -> texts.text("assisted.expected.kept", by);
            case Expected.Usually(var times) -> texts.text("assisted.expected.usually", times.half(), times.most());
            case Expected.NotKnown() -> texts.text("assisted.expected.not-known");
            case Expected.Over() -> texts.text("assisted.expected.over");
        };
    }
}
