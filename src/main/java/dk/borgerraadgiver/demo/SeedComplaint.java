package dk.borgerraadgiver.demo;

import dk.borgerraadgiver.complaint.About;
import dk.borgerraadgiver.complaint.Answer;
import dk.borgerraadgiver.complaint.Before;
import dk.borgerraadgiver.complaint.Companion;
import dk.borgerraadgiver.complaint.Consent;
import dk.borgerraadgiver.complaint.Contact;
import dk.borgerraadgiver.complaint.Discrimination;
import dk.borgerraadgiver.complaint.Meaning;
import dk.borgerraadgiver.complaint.Mediation;
import dk.borgerraadgiver.complaint.Papers;
import dk.borgerraadgiver.complaint.Place;
import dk.borgerraadgiver.complaint.Point;
import dk.borgerraadgiver.complaint.PointId;
import dk.borgerraadgiver.complaint.Points;
import dk.borgerraadgiver.complaint.Words;
import dk.borgerraadgiver.complaint.YesNo;
import dk.borgerraadgiver.content.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answers of a seed case, step by step. */
final class SeedComplaint {
    private static final String EMAIL = "demo@eksempel.dk";
    private static final String PHONE = "00 00 00 00";

    private SeedComplaint() {}

    static List<Answer> answers(SeedCase seed, Wording administration) {
        return List.of(
                new About(seed.kinds(), Words.NONE, Optional.of(About.Age.WITHIN_A_YEAR), Words.NONE),
                new Place(
                        Optional.of(new Place.Office(seed.administration(), administration)),
                        new Words(seed.unit()),
                        Words.NONE),
                new Points(seed.points().stream().map(SeedComplaint::point).toList()),
                before(seed.before()),
                new Meaning(new Words(seed.meaning())),
                discrimination(seed.discrimination()),
                Papers.NONE,
                new Companion(Optional.of(Companion.Takes.NO), Words.NONE),
                contact(seed.contact()),
                new Mediation(Optional.of(seed.mediation().orElse(Mediation.Wish.NO)), Words.NONE),
                new Consent(Optional.of(seed.consent().orElse(Consent.MayContact.YES)), Set.of(), Words.NONE));
    }

    private static Point point(SeedCase.Wrong wrong) {
        return new Point(
                PointId.random(),
                new Words(wrong.what()),
                new Words(wrong.where()),
                new Words(wrong.when()),
                new Words(wrong.wish()));
    }

    private static Before before(SeedCase.Said said) {
        return new Before(
                Optional.of(Before.Raised.YES),
                new Words(said.when()),
                new Words(said.how()),
                new Words(said.chased()),
                Optional.of(Before.Reply.NONE_YET),
                Words.NONE,
                Optional.of(YesNo.NO),
                Words.NONE);
    }

    private static Discrimination discrimination(Optional<Discrimination.Ground> ground) {
        return ground.map(felt -> new Discrimination(Optional.of(Discrimination.Felt.YES), Set.of(felt), Words.NONE))
                .orElseGet(() -> new Discrimination(Optional.of(Discrimination.Felt.NO), Set.of(), Words.NONE));
    }

    private static Contact contact(Contact.Channel channel) {
        boolean letter = channel == Contact.Channel.LETTER;
        return new Contact(
                Optional.of(channel),
                new Words(EMAIL),
                new Words(PHONE),
                new Words(letter ? "Prøvegade 1" : ""),
                new Words(letter ? "1000" : ""),
                new Words(letter ? "København K" : ""),
                Words.NONE,
                Set.of(),
                Optional.of(Contact.Spoken.DANISH),
                Words.NONE,
                Set.of(),
                Words.NONE);
    }
}
