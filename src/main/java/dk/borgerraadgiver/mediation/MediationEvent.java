package dk.borgerraadgiver.mediation;

import dk.borgerraadgiver.shared.Rejected;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * One thing that happened in a mediation. Events are only ever added. What either side told the mediator, who wrote it
 * down, says who spoke and when; what the citizen does here themself does not.
 */
public sealed interface MediationEvent {
    /** The citizen asks, which is their yes. */
    record AskedFor(Set<Topic> topics, String words) implements MediationEvent {
        public AskedFor {
            topics = some(topics);
            words = Written.atMost(words);
        }
    }

    record Offered(Set<Topic> topics, String words) implements MediationEvent {
        public Offered {
            topics = some(topics);
            words = Written.said(words, "mediation.refused.words-missing");
        }
    }

    record SaidYes(Side side, Optional<Spoken> spoken) implements MediationEvent {}

    /** Whoever does this is the mediator from now on. */
    record MediatorNamed() implements MediationEvent {}

    /** @param words to the citizen */
    record Begun(String words) implements MediationEvent {
        public Begun {
            words = Written.said(words, "mediation.refused.words-missing");
        }
    }

    /** In a round, to the mediator. The other side does not see it before it is released (R23). */
    record Said(Side side, String words, Optional<Spoken> spoken) implements MediationEvent {
        public Said {
            words = Written.said(words, "mediation.refused.words-missing");
        }
    }

    /** R23: the side that said it lets the other side know. @param line where it was said */
    record Released(int line, Optional<Spoken> spoken) implements MediationEvent {}

    record NeedsTold(Needs needs, Optional<Spoken> spoken) implements MediationEvent {}

    /** In the place of the meeting before, if there was one. */
    record MeetingSet(Meeting meeting) implements MediationEvent {}

    /** In the place of the text before; whoever confirmed that one must be asked anew. */
    record AgreementWritten(String text) implements MediationEvent {
        public AgreementWritten {
            text = Written.said(text, "mediation.refused.words-missing");
        }
    }

    /** @param line where the text stands that they say yes to */
    record Confirmed(Side side, int line, Optional<Spoken> spoken) implements MediationEvent {}

    /** The two sides need no reason; the office does, and the citizen reads it (R7). */
    record Stopped(Stopper who, String words, Optional<Spoken> spoken) implements MediationEvent {
        public Stopped {
            words = who == Stopper.OFFICE ? Written.said(words, "mediation.refused.reason-missing") : "";
        }
    }

    private static Set<Topic> some(Set<Topic> topics) {
        if (topics.isEmpty()) {
            throw new Rejected("mediation.refused.topics-missing"); // R22
        }
        return Set.copyOf(EnumSet.copyOf(topics));
    }
}
