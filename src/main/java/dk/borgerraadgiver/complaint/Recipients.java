package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.shared.CaseNumber;
import java.util.Optional;

/** Whom to tell. For notices, which go out when nobody is at the door; never for showing anything to anybody. */
public interface Recipients {
    Optional<Recipient> of(CaseNumber number);

    /** Of a draft, too. */
    Optional<Recipient> of(ComplaintId complaint);
}
