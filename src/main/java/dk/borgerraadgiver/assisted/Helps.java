package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The cupboard of helps. A helper finds only their own, and one that is handed in no longer. */
public interface Helps {
    /** A one-time code that was sent to the citizen's phone. @param tries how often it was typed wrongly */
    record SentCode(byte[] hash, Instant until, int tries) {}

    /** What was handed in, by whom and how. */
    record Done(Help help, GivenConsent consent, CaseNumber number, Instant at) {}

    void add(Help help);

    Optional<Help> find(HelpId id, WriterId helper);

    /** Not handed in yet, the oldest first. */
    List<Help> open(WriterId helper);

    void identify(HelpId id, Citizen citizen);

    void sent(HelpId id, SentCode code);

    Optional<SentCode> sentCode(HelpId id);

    void handedIn(HelpId id, GivenConsent consent, CaseNumber number, Instant at);

    /** The number under which it was handed in by this helper. */
    Optional<CaseNumber> number(HelpId id, WriterId helper);

    Optional<Done> done(CaseNumber number);

    /** Handed in, and the citizen lets the helper follow it still. */
    List<Done> followed(WriterId helper, LocalDate today);

    void delete(HelpId id);

    /** Begun before and never handed in. */
    void forgetBefore(Instant before);
}
