package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.complaint.PaperId;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cupboard of paper forms. An officer finds those that they type in, until each is a case. */
public interface Sheets {
    /** What became a case, and when it was typed in. */
    record Done(Sheet sheet, CaseNumber number, Instant at) {}

    void add(Sheet sheet);

    Optional<Sheet> find(PaperId id, WriterId officer);

    /** Not a case yet, the oldest first. */
    List<Sheet> open(WriterId officer);

    void write(PaperId id, Sheet.Head head);

    void know(PaperId id, Optional<Sheet.Known> known);

    void typedIn(PaperId id, CaseNumber number, Instant at);

    /** Waits for whoever makes a case of the same at this moment. */
    Optional<CaseNumber> number(PaperId id, WriterId officer);

    Optional<Done> done(CaseNumber number);

    void delete(PaperId id);

    /** Begun before and never made a case. */
    void forgetBefore(Instant before);
}
