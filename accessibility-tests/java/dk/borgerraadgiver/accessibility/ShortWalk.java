package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Ways through the real site, short enough to be gone once for each fault. */
enum ShortWalk {
    GATE {
        @Override
        void go(Visitors visitors) {
            AtTheGate.opening(visitors.atDesk().opens("/"))
                    .saysAtLast("municipality", "yes")
                    .reads("about");
        }
    },
    PHONE {
        @Override
        void go(Visitors visitors) {
            AtTheGate.opening(visitors.onPhone().opens("/")).reads("municipality");
        }
    },
    WIZARD {
        @Override
        void go(Visitors visitors) {
            twoSteps(visitors.atDesk());
        }
    },
    KEYBOARD {
        @Override
        void go(Visitors visitors) {
            twoSteps(visitors.withKeyboardOnly());
        }
    },
    DIALOG {
        @Override
        void go(Visitors visitors) {
            Visitor visitor = visitors.atDesk();
            begin(visitor);
            visitor.hasOnlySecondsLeft(120).sees("web.session.title").focusIsOn("web.session.stay");
            visitor.hasAllTheTimeAgain().pressesEscape().seesNot("web.session.title");
        }
    },
    CLOSE {
        @Override
        void go(Visitors visitors) {
            Visitor visitor = visitors.atDesk().opens("/foer-du-klager/brev");
            assertThat(CloseLook.judged(visitor.browser())).isEmpty();
            visitor.opens("/kontakt");
            assertThat(CloseLook.judged(visitor.browser())).isEmpty();
        }
    },
    HANDS {
        @Override
        void go(Visitors visitors) {
            OtherHandsJourney.triedOn(visitors.atDesk().opens("/kontakt"));
        }
    },
    TOLD {
        @Override
        void go(Visitors visitors) {
            Visitor visitor = visitors.atDesk();
            begin(visitor);
            visitor.presses("complaint.who.begin")
                    .chooses("complaint.about.age", "complaint.about.age.within-a-year")
                    .isTold("complaint.saved", "");
        }
    },
    LISTENING {
        @Override
        void go(Visitors visitors) {
            Visitor visitor = visitors.atDesk();
            Transcript transcript = Transcript.of(visitor);
            begin(visitor);
            visitor.presses("complaint.who.begin");
            Complaining.withMistakes(visitor).about(Story.onTheTrain());
            visitor.reads("complaint.place.title");
            try {
                transcript.isAsKept("de-foerste-trin");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    };

    abstract void go(Visitors visitors);

    private static void twoSteps(Visitor visitor) {
        begin(visitor);
        visitor.presses("complaint.who.begin");
        Complaining.withMistakes(visitor).about(Story.onTheTrain());
        visitor.reads("complaint.place.title");
    }

    private static void begin(Visitor visitor) {
        visitor.opens("/klag");
        Login.asCitizen(visitor, Login.VILLY);
        new Complaining(visitor).beginning();
    }
}
