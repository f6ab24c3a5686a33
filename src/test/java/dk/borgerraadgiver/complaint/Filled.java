package dk.borgerraadgiver.complaint;

import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.content.Wording;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.shared.CaseNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A complaint as a person might write it, every step answered. */
public final class Filled {
    public static final About ABOUT =
            new About(Set.of(About.Kind.NO_ANSWER), Words.NONE, Optional.of(About.Age.WITHIN_A_YEAR), Words.NONE);
    public static final Place PLACE = new Place(
            Optional.of(new Place.Office("SOF", new Wording("Socialforvaltningen", "Social Services Administration"))),
            new Words("Herberget"),
            Words.NONE);
    public static final Point POINT = new Point(
            new PointId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
            new Words("Regningen kom to måneder for sent."),
            new Words("På herberget"),
            new Words("I foråret"),
            new Words("En undskyldning"));
    public static final Points POINTS = new Points(List.of(POINT));
    public static final Before BEFORE = new Before(
            Optional.of(Before.Raised.YES),
            new Words("I maj"),
            new Words("Jeg ringede"),
            new Words("11"),
            Optional.of(Before.Reply.NONE_YET),
            Words.NONE,
            Optional.of(YesNo.NO),
            Words.NONE);
    public static final Contact CONTACT = new Contact(
            Optional.of(Contact.Channel.EMAIL),
            new Words("navn@eksempel.dk"),
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Words.NONE,
            Set.of(Contact.Neutral.YES),
            Optional.of(Contact.Spoken.DANISH),
            Words.NONE,
            Set.of(Contact.Need.LARGE_PRINT),
            Words.NONE);
    public static final Consent CONSENT =
            new Consent(Optional.of(Consent.MayContact.YES), Set.of(Consent.Part.MEANING), Words.NONE);

    private Filled() {}

    /** Everything into this draft, step by step as the wizard saves it. */
    public static Complaint.Draft into(ComplaintDesk desk, Actor writer, Complaint.Draft draft) {
        all().given().values().forEach(answer -> desk.save(writer, draft.id(), answer, draft.version(answer.step())));
        return desk.draft(writer, draft.id());
    }

    public static CaseNumber handedIn(ComplaintDesk desk, Actor writer, Complaint.Draft draft) {
        return asItStands(desk, writer, into(desk, writer, draft).id());
    }

    /** Handed in with what is in it now. */
    public static CaseNumber asItStands(ComplaintDesk desk, Actor writer, ComplaintId id) {
        int revision = desk.draft(writer, id).revision();
        return ((HandIn.Received) desk.submit(writer, id, revision, Language.DANISH)).number();
    }

    public static Answers all() {
        return Answers.of(
                ABOUT,
                PLACE,
                POINTS,
                BEFORE,
                new Meaning(new Words("Jeg sover dårligt.")),
                new Discrimination(Optional.of(Discrimination.Felt.NO), Set.of(), Words.NONE),
                Papers.NONE,
                new Companion(Optional.of(Companion.Takes.NO), Words.NONE),
                CONTACT,
                new Mediation(Optional.of(Mediation.Wish.YES), Words.NONE),
                CONSENT);
    }
}
