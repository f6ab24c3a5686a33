package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.casework.CaseOutlines;
import dk.borgerraadgiver.casework.CodeLook;
import dk.borgerraadgiver.casework.OfficerDesk;
import dk.borgerraadgiver.correspondence.OfficeTasks;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.KeyedHash;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where status codes are made: at the hand-in with a helper, and for an officer when one is lost. */
@Service
@Transactional
public class CodeDesk {
    private final Codes codes;
    private final CaseOutlines cases;
    private final OfficerDesk officers;
    private final OfficeTasks tasks;
    private final KeyedHash hash;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CodeDesk(Codes codes, CaseOutlines cases, OfficerDesk officers, OfficeTasks tasks, KeyedHash hash, Clock clock) {
        this.codes = codes;
        this.cases = cases;
        this.officers = officers;
        this.tasks = tasks;
        this.hash = hash;
        this.clock = clock;
    }

    /** When the code that lives now was made; nothing, when the case has none. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt(Actor actor, CaseNumber number) {
        mustBeThere(actor, number);
        return codes.living(number).map(Codes.Living::madeAt);
    }

    /** A new code; the old one no longer opens anything. */
    public StatusCode renew(Actor actor, CaseNumber number) {
        mustBeThere(actor, number);
        return fresh(number);
    }

    /** Somebody at the office prints a new code and posts it. */
    public void askForLetter(Actor actor, CaseNumber number) {
        mustBeThere(actor, number);
        tasks.statusCodeByLetter(number, clock.instant());
    }

    /** The code itself, when it is the one that lives. @throws NotThere when it is not */
    @Transactional(readOnly = true)
    public StatusCode checked(Actor actor, CaseNumber number, StatusCode code) {
        mustBeThere(actor, number);
        if (!isLiving(number, code)) {
            throw new NotThere("status code");
        }
        return code;
    }

    /** Whether it is the code of the case; costs no guess, so never for whoever has not shown that they may ask. */
    boolean isLiving(CaseNumber number, StatusCode code) {
        byte[] said = hashed(number, code);
        return codes.living(number)
                .filter(living -> MessageDigest.isEqual(living.hash(), said))
                .isPresent();
    }

    /** For the hand-in with a helper, in its transaction. */
    StatusCode fresh(CaseNumber number) {
        Instant now = clock.instant();
        StatusCode code = StatusCode.fresh(random);
        codes.replace(number, hashed(number, code), now);
        cases.looked(number, new CodeLook(now, CodeLook.Kind.NEW_CODE));
        return code;
    }

    /** Bound to the case: the same digits at another case hash otherwise. */
    private byte[] hashed(CaseNumber number, StatusCode code) {
        return hash.of("status-code", number.value() + ":" + code.digits());
    }

    private void mustBeThere(Actor actor, CaseNumber number) {
        if (!officers.has(actor, number)) {
            throw new NotThere("case");
        }
    }
}
