package dk.borgerraadgiver.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import dk.borgerraadgiver.HeardLog;
import dk.borgerraadgiver.content.TestDirectory;
import dk.borgerraadgiver.shared.NotThere;
import dk.borgerraadgiver.web.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mockito.Mockito;

@ExtendWith(Words.class)
class RefusedLooksTest {

    @RegisterExtension
    final HeardLog log = new HeardLog("borgerraadgiver.refused");

    private final RefusedLooks looks = new RefusedLooks();
    /** Held here, since Vaadin itself holds its current request only weakly. */
    private final VaadinServletRequest request = Mockito.mock(VaadinServletRequest.class);

    @BeforeEach
    void listen() {
        Mockito.when(request.getRemoteUser()).thenReturn("5d0e");
        CurrentInstance.set(VaadinRequest.class, request);
    }

    @AfterEach
    void stopListening() {
        CurrentInstance.set(VaadinRequest.class, null);
    }

    @Test
    void aPageThatIsNotTheirsIsNotedWithoutWhatWasTyped() {
        BeforeEnterEvent event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getLocation()).thenReturn(new Location("mine-sager/BR-2026-000007/Åse"));

        int status = new NotTherePage(TestDirectory.read(), looks)
                .setErrorParameter(event, new ErrorParameter<>(NotThere.class, new NotThere("case")));

        assertThat(status).isEqualTo(404);
        assertThat(log.lines()).singleElement().hasToString("Refused: case at /mine-sager/BR-2026-000007/… for 5d0e");
    }

    @Test
    void whatWasPressedForAndIsGoneIsNoFaultOfOurs() {
        new FaultTeller.Teller(Mockito.mock(Faults.class), looks)
                .error(new ErrorEvent(new IllegalStateException(new NotThere("mandate"))));

        assertThat(log.lines()).singleElement().hasToString("Refused: mandate at / for 5d0e");
    }
}
