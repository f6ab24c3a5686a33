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
    private final DeskSettings settings;
    private final Clock clock;

    InboxDesk(CaseLines lines, DeskSettings settings, Clock clock) {
        this.lines = lines;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A page of the list, the last where there are not so many.
     *
     * @throws Rejected when somebody searches for a CPR number (R26)
     */
    public Found find(Actor actor, Wanted wanted) {
        if (CIVIL_NUMBER.matcher(wanted.words()).find()) {
            throw new Rejected("casework.refused.search-civil-number");
        }
        Found found = page(actor, wanted);
        return wanted.page() > found.pages() ? page(actor, wanted.at(found.pages())) : found;
    }

    /** The one to go on with after this one in a list: the next, or the first when this one stands there no more. */
    public Optional<Onward> next(Actor actor, Wanted wanted, CaseNumber after) {
        Found found = find(actor, wanted);
        List<CaseNumber> list = numbers(found);
        int next = list.indexOf(after) + 1;
        if (next < list.size() || found.page() == found.pages()) {
            return list.stream().skip(next).findFirst().map(number -> new Onward(number, found.page()));
        }
        int page = found.page() + 1;
        return numbers(page(actor, wanted.at(page))).stream().findFirst().map(number -> new Onward(number, page));
    }

    /** @param page of the list, on which it stands */
    public record Onward(CaseNumber number, int page) {}

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

    private Found page(Actor actor, Wanted wanted) {
        return lines.find(wanted, settings.lines(), officer(actor).id(), LocalDate.now(clock));
    }

    private static List<CaseNumber> numbers(Found found) {
        return found.lines().stream().map(InboxLine::number).toList();
    }
}
