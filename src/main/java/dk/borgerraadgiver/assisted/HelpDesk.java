package dk.borgerraadgiver.assisted;

import dk.borgerraadgiver.casework.CaseOutlines;
import dk.borgerraadgiver.casework.Outline;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.ComplaintId;
import dk.borgerraadgiver.complaint.HandIn;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.HelpedDesk;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.People;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.shared.Rejected;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where somebody helps a citizen to complain, as themself and never as the citizen. What another helper has begun is not
 * there; what has been handed in is no longer there.
 */
@Service
@Transactional
public class HelpDesk {
    private static final int OLDEST = 120;
    private static final int LONGEST_FOLLOWED_DAYS = 366;

    private final Helps helps;
    private final HelpedDesk complaints;
    private final People people;
    private final ConsentCodes consentCodes;
    private final CodeDesk codes;
    private final CaseOutlines cases;
    private final Clock clock;

    HelpDesk(
            Helps helps,
            HelpedDesk complaints,
            People people,
            ConsentCodes consentCodes,
            CodeDesk codes,
            CaseOutlines cases,
            Clock clock) {
        this.helps = helps;
        this.complaints = complaints;
        this.people = people;
        this.consentCodes = consentCodes;
        this.codes = codes;
        this.cases = cases;
        this.clock = clock;
    }

    public record Followed(CaseNumber number, Outline outline, LocalDate until) {}

    public Help begin(Actor helper, HelperRole role, Language language) {
        HelpId id = HelpId.fresh();
        ComplaintId complaint = complaints.begin(helper, id, language);
        Help help = new Help(
                id,
                WriterId.of(helper),
                helper.name(),
                role,
                complaint,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty());
        helps.add(help);
        return help;
    }

    /** What is begun and theirs; nothing for everybody else, and for nobody after the hand-in. */
    @Transactional(readOnly = true)
    public Optional<Help> find(Actor helper, HelpId id) {
        return helps.find(id, WriterId.of(helper));
    }

    /** What they have put aside. */
    @Transactional(readOnly = true)
    public List<Help> open(Actor helper) {
        return helps.open(WriterId.of(helper)).stream()
                .filter(help -> complaints.open(helper, help.complaint()).isPresent())
                .toList();
    }

    @Transactional(readOnly = true)
    public Complaint.Draft draft(Actor helper, HelpId id) {
        return complaints.open(helper, one(helper, id).complaint()).orElseThrow(() -> new NotThere("draft"));
    }

    /** Nothing that is known of the person is shown: the helper sees what the citizen said, no more. */
    public Help identify(Actor helper, HelpId id, SaidIdentity said) {
        Help help = one(helper, id);
        Citizen citizen = citizen(helper, said);
        helps.identify(id, citizen);
        return help.with(citizen);
    }

    /** @return whether it could be sent */
    public boolean sendCode(Actor helper, HelpId id, String phone, Language language) {
        return consentCodes.send(one(helper, id).id(), phone, language);
    }

    /**
     * Hands in; once, however often it is sent.
     *
     * @param revision of what was read back
     * @param typedCode that came to the citizen's phone, where that is how they consent
     * @throws Rejected when consent is not whole; then nothing has happened but the counting of a wrong code
     */
    @Transactional(noRollbackFor = Rejected.class)
    public HelpedIn handIn(
            Actor helper, HelpId id, GivenConsent consent, String typedCode, int revision, Language language) {
        Optional<CaseNumber> before = helps.number(id, WriterId.of(helper));
        if (before.isPresent()) {
            return new HelpedIn.Received(before.get(), Optional.empty());
        }
        Help help = one(helper, id);
        Citizen citizen = help.citizen().orElseThrow(() -> new Rejected("assisted.refused.citizen-missing"));
        mustBeSoon(consent);
        if (consent.way() == GivenConsent.Way.CODE) {
            consentCodes.check(id, typedCode);
        }
        return switch (complaints.submit(
                helper, help.complaint(), citizen.person(), citizen.name(), revision, language)) {
            case HandIn.Received(CaseNumber number) -> {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                helps.handedIn(id, consent, number, now);
                yield new HelpedIn.Received(number, Optional.of(codes.fresh(number)));
            }
            case HandIn.Incomplete(var step) -> new HelpedIn.Incomplete(step);
            case HandIn.ChangedSince() -> new HelpedIn.ChangedSince();
        };
    }

    /** Everything that was typed goes. */
    public void delete(Actor helper, HelpId id) {
        find(helper, id).ifPresent(help -> {
            complaints.delete(helper, help.complaint());
            helps.delete(help.id());
        });
    }

    /** Where the cases stand that citizens let them follow, as long as they said. */
    @Transactional(readOnly = true)
    public List<Followed> followed(Actor helper) {
        return helps.followed(WriterId.of(helper), LocalDate.now(clock)).stream()
                .flatMap(done -> cases.outline(done.number()).stream()
                        .map(outline -> new Followed(
                                done.number(),
                                outline,
                                done.consent().mayFollowUntil().orElseThrow())))
                .toList();
    }

    private Citizen citizen(Actor helper, SaidIdentity said) {
        return switch (said) {
            case SaidIdentity.WithCivilNumber(var name, var number) -> {
                if (helper instanceof Actor.Person person
                        && person.civilNumber().equals(number)) {
                    throw new Rejected("assisted.refused.yourself");
                }
                LocalDate born = number.dateOfBirth();
                yield new Citizen(people.heardOf(number, name), name, Optional.of(born), born.getYear(), true);
            }
            case SaidIdentity.WithBirthDate(var name, var born) -> {
                mustBeAlive(born.getYear(), born.isAfter(LocalDate.now(clock)));
                yield new Citizen(nobodyKnown(), name, Optional.of(born), born.getYear(), false);
            }
            case SaidIdentity.WithYear(var name, var year) -> {
                mustBeAlive(year, year > LocalDate.now(clock).getYear());
                yield new Citizen(nobodyKnown(), name, Optional.empty(), year, false);
            }
        };
    }

    private void mustBeAlive(int year, boolean inTheFuture) {
        if (inTheFuture || year < LocalDate.now(clock).getYear() - OLDEST) {
            throw new Rejected("assisted.refused.born");
        }
    }

    private void mustBeSoon(GivenConsent consent) {
        LocalDate today = LocalDate.now(clock);
        consent.mayFollowUntil()
                .filter(until -> until.isBefore(today) || until.isAfter(today.plusDays(LONGEST_FOLLOWED_DAYS)))
                .ifPresent(until -> {
                    throw new Rejected("assisted.refused.follow-until");
                });
    }

    private Help one(Actor helper, HelpId id) {
        return find(helper, id).orElseThrow(() -> new NotThere("help"));
    }

    private static PersonId nobodyKnown() {
        return new PersonId(UUID.randomUUID());
    }
}
