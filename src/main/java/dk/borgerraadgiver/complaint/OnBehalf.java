package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.representation.MandateId;

/** Who holds the pen when it is not the citizen. */
public sealed interface OnBehalf {
    WriterId writer();

    String writerName();

    /** For the citizen, with a mandate, proven or not yet. */
    record WithMandate(WriterId writer, String writerName, MandateId mandate) implements OnBehalf {}

    /** With the citizen, who sits beside them: never in their place (R14). */
    record AtTheirSide(WriterId writer, String writerName, HelpId help) implements OnBehalf {}

    /** Types in what the citizen wrote on paper, and adds nothing (R31). */
    record OnPaper(WriterId writer, String writerName, PaperId paper) implements OnBehalf {}
}
