package dk.borgerraadgiver.mediation;

/** Who reads a mediation, and so what of it they see (R23). */
public enum Reader {
    CITIZEN,
    /** The mediator now. */
    MEDIATOR,
    /** The other officers, among them the one who handles the case. */
    OFFICE;

    boolean maySee(Line line, Mediation whole) {
        return switch (line.event()) {
            case MediationEvent.Said said ->
                switch (this) {
                    case MEDIATOR -> true;
                    case CITIZEN -> said.side() == Side.CITIZEN || whole.isReleased(line.position());
                    case OFFICE -> whole.isReleased(line.position());
                };
            default -> true;
        };
    }
}
