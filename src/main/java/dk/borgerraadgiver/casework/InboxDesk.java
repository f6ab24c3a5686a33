package dk.borgerraadgiver.casework;

import static dk.borgerraadgiver.casework.AtTheOffice.officer;

import dk.borgerraadgiver.casework.CaseLines.Found;
import dk.borgerraadgiver.casework.CaseLines.Wanted;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The officers' lists: what to take next, what is late, where else this has been seen. Looking at a list is no reading. */
@Service
@Transactional(readOnly = true)
public class InboxDesk {
    private static final Pattern CIVIL_NUMBER = Pattern.compile("\\d{6}[ -]?\\d{4}");
    private static final Duration LOOKED_BACK = Duration.ofDays(365);
    private static final int SHOWN = 10;

    private final CaseLines lines;
    private final Clock clock;

    InboxDesk(CaseLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** @throws Rejected when somebody searches for a CPR number (R26) */
    public Found find(Actor actor, Wanted wanted) {
        if (CIVIL_NUMBER.matcher(wanted.words()).find()) {
            throw new Rejected("casework.refused.search-civil-number");
        }
        return lines.find(wanted, officer(actor).id(), LocalDate.now(clock));
    }

    /** The one to go on with after this one in a list: the next, or the first when this one stands there no more. */
    public Optional<CaseNumber> next(Actor actor, Wanted wanted, CaseNumber after) {
        List<CaseNumber> list =
                find(actor, wanted).lines().stream().map(InboxLine::number).toList();
        return list.stream().skip(list.indexOf(after) + 1L).findFirst();
    }

    /** Other cases of the same party. */
    public List<InboxLine> earlier(Actor actor, CaseNumber number) {
        officer(actor);
        return lines.earlier(number);
    }

    /** The newest cases of the last year that are like this one, and how many there are. */
    public Found alike(Actor actor, CaseNumber number) {
        officer(actor);
        return lines.alike(number, clock.instant().minus(LOOKED_BACK), SHOWN);
    }
}
