package dk.borgerraadgiver.casework.ui;

import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.casework.CaseEvent.Closed;
import dk.borgerraadgiver.casework.CaseEvent.Received;
import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.Expected;
import dk.borgerraadgiver.casework.HandlingTimes;
import dk.borgerraadgiver.casework.Next;
import dk.borgerraadgiver.casework.Outcome;
import dk.borgerraadgiver.casework.Whereabouts;
import dk.borgerraadgiver.complaint.Complaint;
import dk.borgerraadgiver.complaint.Consent;
import dk.borgerraadgiver.complaint.Consent.MayContact;
import dk.borgerraadgiver.content.Dates;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Texts;
import dk.borgerraadgiver.identity.Party;
import dk.borgerraadgiver.web.Passage;
import java.util.List;
import java.util.Locale;

/** A case in words (R24). */
record CaseTexts(Texts texts) {
    Dates dates() {
        return new Dates(texts.language());
    }

    String text(String key, Object... arguments) {
        return texts.text("casework." + key, arguments);
    }

    /** {@code name}, {@code meaning} or {@code next} of where the case is. */
    String where(Whereabouts where, String part) {
        return text("stage." + key(where) + "." + part);
    }

    /** What is next; where the citizen said so, that is a talk with them (R7). */
    String next(CaseFile file) {
        return switch (Next.in(file)) {
            case AS_USUAL -> where(file.whereabouts(), "next");
            case MEDIATION -> text("stage.mediation-wanted.next");
            case MEDIATION_READY -> text("stage.mediation-ready.next");
            case TALK_FIRST -> text("stage.talk-first.next");
        };
    }

    /** What happens now, after the hand-in. */
    List<String> afterHandIn(Consent consent, Expected expected) {
        return List.of(
                text("receipt.next.read"),
                text(mayContact(consent) ? "receipt.next.contact" : "stage.talk-first.next"),
                text("receipt.next.news"),
                expected(expected));
    }

    String expected(Expected expected) {
        return switch (expected) {
            case Expected.Promised(var by) -> text("expected.promised", dates().day(by));
            case Expected.Overdue(var by) -> text("expected.overdue", dates().day(by));
            case Expected.Kept(var by) -> text("expected.kept", dates().day(by));
            case Expected.Usually(var times) -> estimate(times);
            case Expected.NotKnown() -> text("expected.not-known");
            case Expected.Over() -> text("expected.over");
        };
    }

    /** From cases really closed; it says so when they are like this one. */
    String estimate(HandlingTimes times) {
        return text(times.alike() ? "expected.usually.alike" : "expected.usually", times.half(), times.most());
    }

    String outcome(Closed closed) {
        return closed.outcome() == Outcome.PASSED_ON
                ? text("outcome.passed-on", closed.passedOnTo().orElseThrow())
                : text("outcome." + key(closed.outcome()));
    }

    /** @param written the language in which citizen and office write to each other in this case */
    EventTexts events(Language written) {
        return new EventTexts(this, written);
    }

    /** Where nothing that people wrote is shown, or all is in one language. */
    EventTexts events() {
        return events(texts.language());
    }

    /** What somebody wrote in this case. */
    Passage own(String said, Language written) {
        return Passage.written(said, written, texts.language());
    }

    /** When, and by whom as the citizen's own page says it. */
    String toCitizen(Entry entry) {
        return when(entry) + " · " + who(entry.by(), "by.you");
    }

    String toOfficer(Entry entry) {
        return when(entry) + " · " + who(entry.by(), "by.citizen");
    }

    /** A letter came on a day; of all else the minute is known. */
    String when(Entry entry) {
        return entry.event() instanceof Received received && received.letter().isPresent()
                ? dates().day(entry.at())
                : dates().minute(entry.at());
    }

    /** The part of a text key that names a constant. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who it was, by name; the citizen as the reader calls them. */
    String who(By by, String citizen) {
        return switch (by) {
            case By.Citizen person -> text(citizen);
            case By.Representative representative -> text("by.representative", representative.name());
            case By.Professional professional -> text("by.professional", professional.name());
            case By.Officer officer -> text("by.officer", officer.name());
            case By.CaseSystem system -> text("by.case-system", system.person());
            case By.Site site -> text("by.site");
        };
    }

    /** Who handed it in, for the receipt and the office. */
    String sender(Complaint.Submitted complaint) {
        return complaint.party() instanceof Party.Company company
                ? text("sender.company", complaint.name(), company.number().digits(), company.byName())
                : complaint.name();
    }

    private static boolean mayContact(Consent consent) {
        return consent.mayContact().filter(MayContact.YES::equals).isPresent();
    }
}
