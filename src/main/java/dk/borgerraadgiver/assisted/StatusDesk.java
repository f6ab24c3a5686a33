package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.casework.CaseOutlines;
import dk.borgerraadgiver.casework.CodeLook;
import dk.borgerraadgiver.identity.KeyedHash;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Status without MitID. Nobody is logged in here: case number, code and one fact are the proof. */
@Service
@Transactional
public class StatusDesk {
    private final CodeDesk codes;
    private final GuessBook guesses;
    private final KnownFacts facts;
    private final CaseOutlines cases;
    private final KeyedHash hash;
    private final Clock clock;

    StatusDesk(CodeDesk codes, GuessBook guesses, KnownFacts facts, CaseOutlines cases, KeyedHash hash, Clock clock) {
        this.codes = codes;
        this.guesses = guesses;
        this.facts = facts;
        this.cases = cases;
        this.hash = hash;
        this.clock = clock;
    }

    /**
     * @param known year of birth or post code
     * @param address of the network the question comes from
     */
    public Look look(CaseNumber number, StatusCode code, String known, String address) {
        Instant now = clock.instant();
        byte[] caseKey = hash.of("guess-case", number.value());
        byte[] addressKey = hash.of("guess-address", address);
        Guesses atCase = guesses.hold(caseKey); // always in this order, so that two cannot wait for each other
        Guesses atAddress = guesses.hold(addressKey);
        Instant next = latest(Patience.CASE.nextLook(atCase), Patience.ADDRESS.nextLook(atAddress));
        if (next.isAfter(now)) {
            return new Look.Wait(next);
        }
        Optional<CaseNumber> found = Optional.of(number).filter(it -> codes.isLiving(it, code) & facts.fits(it, known));
        if (found.isEmpty()) {
            Guesses more = Patience.CASE.oneMore(atCase, now);
            guesses.write(caseKey, more);
            guesses.write(addressKey, Patience.ADDRESS.oneMore(atAddress, now));
            if (Patience.CASE.locks(more)) {
                cases.looked(number, new CodeLook(now, CodeLook.Kind.LOCKED));
            }
            return new Look.NotRight();
        }
        guesses.forget(caseKey);
        cases.looked(number, new CodeLook(now, CodeLook.Kind.SEEN));
        return new Look.Shown(number, cases.outline(number).orElseThrow());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
