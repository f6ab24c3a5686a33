package dk.borgerraadgiver.correspondence;

import static dk.borgerraadgiver.correspondence.RecipientsTable.Cell.AGREED;
import static dk.borgerraadgiver.correspondence.RecipientsTable.Cell.ALSO;
import static dk.borgerraadgiver.correspondence.RecipientsTable.Cell.FIRST;
import static dk.borgerraadgiver.correspondence.RecipientsTable.Cell.NOT;
import static dk.borgerraadgiver.correspondence.RecipientsTable.Cell.OFFICE;
import static dk.borgerraadgiver.correspondence.RecipientsTable.Cell.WRITER;
import static dk.borgerraadgiver.correspondence.RecipientsTable.Cell.WRITER_ALSO;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * R12, all of it: who hears what. Whoever acts for the citizen hears first; the citizen as the role demands; never the
 * citizen's own mailbox alone while somebody acts, or says so.
 */
final class RecipientsTable {
    /** Their turn, when there is news. */
    enum Turn {
        FIRST,
        ALSO,
        /** A person at the office looks at the proof before anybody is told. */
        OFFICE,
        NOT
    }

    /** Turns, and on what they hang. */
    enum Cell {
        FIRST,
        ALSO,
        OFFICE,
        NOT,
        /** First, if they wrote the complaint themselves. */
        WRITER,
        /** Also, if they wrote the complaint themselves. */
        WRITER_ALSO,
        /** Also, if the citizen agreed. */
        AGREED
    }

    /**
     * Somebody who has to do with a complaint.
     *
     * @param proven that they may act; of oneself nobody asks that
     * @param wrote whether the complaint is in their own hand
     * @param agreed whether the citizen lets them follow the case
     */
    record Seat(Role role, boolean proven, boolean wrote, boolean agreed) {
        Seat(Role role, boolean proven, boolean wrote) {
            this(role, proven, wrote, false);
        }
    }

    // columns as the occasions: received, news, withdrawn, draft about to go, status code, letter to the administration
    private static final List<Cell> PARTY_ALONE = List.of(FIRST, FIRST, FIRST, WRITER, FIRST, NOT);
    private static final List<Cell> CLAIMED = List.of(WRITER, OFFICE, OFFICE, WRITER, OFFICE, NOT);
    private static final List<Cell> ACTING = List.of(FIRST, FIRST, FIRST, WRITER, FIRST, NOT);
    private static final List<Cell> HELPING = List.of(AGREED, AGREED, AGREED, NOT, NOT, NOT);
    private static final List<Cell> BESIDE = List.of(ALSO, ALSO, ALSO, WRITER, ALSO, NOT);
    private static final List<Cell> CHILD = List.of(WRITER_ALSO, WRITER_ALSO, WRITER_ALSO, WRITER, WRITER_ALSO, NOT);

    /** The citizen's row, by who acts: party status stays with the citizen; for a child its parents stand in. */
    private static final Map<Role, List<Cell>> CITIZEN_BESIDE = Map.of(
            Role.PARTY_REPRESENTATIVE, BESIDE,
            Role.GUARDIAN_PERSONAL, BESIDE,
            Role.GUARDIAN_ECONOMIC, BESIDE,
            Role.GUARDIAN_BOTH, BESIDE,
            Role.JOINT_GUARDIAN, BESIDE,
            Role.FUTURE_POWER, BESIDE,
            Role.CUSTODY, CHILD);

    private RecipientsTable() {}

    static Turn turn(Seat who, Occasion occasion, Collection<Seat> everybody) {
        return turn(row(who, everybody).get(occasion.ordinal()), who);
    }

    private static List<Cell> row(Seat who, Collection<Seat> everybody) {
        return switch (who.role()) {
            case CITIZEN -> citizen(everybody);
            case COMPANY -> PARTY_ALONE;
            case HELPER -> HELPING;
            default -> who.proven() ? ACTING : CLAIMED;
        };
    }

    /** Of several who act, a parent decides the citizen's row. */
    private static List<Cell> citizen(Collection<Seat> everybody) {
        List<Role> acting = everybody.stream()
                .filter(seat -> seat.role().acts() && seat.proven())
                .map(Seat::role)
                .toList();
        if (acting.isEmpty()) {
            return PARTY_ALONE;
        }
        Role decides = acting.contains(Role.CUSTODY) ? Role.CUSTODY : acting.getFirst();
        return CITIZEN_BESIDE.getOrDefault(decides, BESIDE);
    }

    private static Turn turn(Cell cell, Seat who) {
        return switch (cell) {
            case FIRST -> Turn.FIRST;
            case ALSO -> Turn.ALSO;
            case OFFICE -> Turn.OFFICE;
            case NOT -> Turn.NOT;
            case WRITER -> who.wrote() ? Turn.FIRST : Turn.NOT;
            case WRITER_ALSO -> who.wrote() ? Turn.ALSO : Turn.NOT;
            case AGREED -> who.agreed() ? Turn.ALSO : Turn.NOT;
        };
    }
}
