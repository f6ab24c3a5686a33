package dk.borgerraadgiver.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.identity.Actor.Person;
import dk.borgerraadgiver.shared.NotThere;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** R11: for whom one acts is chosen, and holds no longer than the mandate. */
class ActingTest {
    private final Mandating desks = new Mandating(TestDatabase.with("representation"));
    private final Acting acting = new Acting(desks.representation);
    private final Person anna = desks.person("Anna Part");
    private final Person rie = desks.person("Rie Repræsentant");
    private final MandateId granted = desks.granted(anna, rie, new Scope.Everything(), Optional.empty());

    @BeforeEach
    void atTheDoor() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void gone() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void oneActsForOneselfUntilOneChoosesAndAgainAfterwards() {
        assertThat(acting.now(rie)).isEmpty();
        acting.choose(rie, granted);
        assertThat(acting.now(rie)).map(Standing::partyName).contains("Anna Part");
        acting.chooseSelf();
        assertThat(acting.now(rie)).isEmpty();
    }

    @Test
    void theChoiceEndsWithTheMandate() {
        acting.choose(rie, granted);
        desks.parties.end(anna, granted);
        assertThat(acting.now(rie)).isEmpty();
        assertThatThrownBy(() -> acting.choose(rie, granted)).isInstanceOf(NotThere.class);
    }

    @Test
    void theChoiceOfOnePersonIsNothingForTheNextInTheSameSession() {
        acting.choose(rie, granted);
        assertThat(acting.now(anna)).isEmpty();
        assertThatThrownBy(() -> acting.choose(anna, granted)).isInstanceOf(NotThere.class);
    }

    @Test
    void withoutARequestNobodyActsForAnother() {
        acting.choose(rie, granted);
        RequestContextHolder.resetRequestAttributes();
        assertThat(acting.now(rie)).isEmpty();
    }
}
