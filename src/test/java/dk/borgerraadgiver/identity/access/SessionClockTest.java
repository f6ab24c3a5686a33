package dk.borgerraadgiver.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.borgerraadgiver.identity.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

class SessionClockTest {
    private static final Instant LOGIN = Instant.parse("2026-11-22T10:00:00Z");

    private static final SessionSettings HALF_AN_HOUR = new SessionSettings(Duration.ofMinutes(30));

    private final MockHttpSession session = new MockHttpSession();
    private final Set<String> ended = new HashSet<>();

    @BeforeEach
    void logIn() {
        at(LOGIN).start(session, assurance(Optional.empty()));
    }

    @Test
    void aLoginEndsAfterHalfAnHourWithoutASignOfLife() throws Exception {
        ask(after(30), "GET", "/klag", null);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aSignOfLifeProlongsIt() throws Exception {
        ask(after(29), "GET", "/klag", null);
        ask(after(58), "POST", "/session", null);
        ask(after(87), "GET", "/klag", null);

        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void askingForTheTimeLeftAndTheHeartbeatOfAnOpenPageProlongNothing() throws Exception {
        ask(after(20), "GET", "/session", null);
        ask(after(25), "POST", "/", "heartbeat");
        ask(after(31), "GET", "/klag", null);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theProvidersLimitCannotBeProlonged() throws Exception {
        at(LOGIN).start(session, assurance(Optional.of(LOGIN.plus(Duration.ofMinutes(40)))));

        ask(after(29), "GET", "/klag", null);
        ask(after(40), "GET", "/klag", null);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void afterAWorkingDayALoginEndsHoweverMuchItIsUsed() throws Exception {
        for (int minutes = 20; minutes < 8 * 60; minutes += 20) {
            ask(after(minutes), "GET", "/klag", null);
        }
        assertThat(session.isInvalid()).isFalse();

        ask(after(8 * 60), "GET", "/klag", null);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aLoginThatTheProviderHasEndedIsOver() throws Exception {
        ended.add("mitid _session");

        ask(after(1), "GET", "/klag", null);

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aFileForEverybodyAsksNobodySoThatAPageAboutAFaultHasItsLooks() throws Exception {
        SessionClock broken = new SessionClock(Clock.fixed(LOGIN, ZoneOffset.UTC), new OutOfReach(), HALF_AN_HOUR);

        for (String file : Set.of("/themes/site/styles.css", "/scripts/aloud.js", "/VAADIN/build/index.js")) {
            assertThatCode(() -> ask(broken, "GET", file, null)).doesNotThrowAnyException();
        }
    }

    @Test
    void nothingThatIsOnesOwnIsShownWhereItCannotBeAskedWhetherTheLoginIsOver() {
        SessionClock broken = new SessionClock(Clock.fixed(LOGIN, ZoneOffset.UTC), new OutOfReach(), HALF_AN_HOUR);

        for (String own : Set.of("/klag", "/VAADIN/dynamic/resource/1/letter.pdf", "/session")) {
            assertThatIllegalStateException().isThrownBy(() -> ask(broken, "GET", own, null));
        }
        assertThatIllegalStateException().isThrownBy(() -> ask(broken, "POST", "/themes/", "uidl"));
        assertThatIllegalStateException().isThrownBy(() -> ask(broken, "GET", "/themes/", "init"));
        assertThatIllegalStateException().isThrownBy(() -> ask(broken, "POST", "/themes/", null));
    }

    private void ask(SessionClock clock, String method, String path, String vaadin) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setSession(session);
        if (vaadin != null) {
            request.setParameter("v-r", vaadin);
        }
        clock.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private SessionClock after(int minutes) {
        return at(LOGIN.plus(Duration.ofMinutes(minutes)));
    }

    private SessionClock at(Instant now) {
        return new SessionClock(
                Clock.fixed(now, ZoneOffset.UTC),
                new EndedSessions() {
                    @Override
                    public void end(String registration, String sessionIndex, Instant rememberUntil) {
                        ended.add(registration + " " + sessionIndex);
                    }

                    @Override
                    public boolean isEnded(String registration, String sessionIndex) {
                        return ended.contains(registration + " " + sessionIndex);
                    }
                },
                HALF_AN_HOUR);
    }

    private static class OutOfReach implements EndedSessions {
        @Override
        public void end(String registration, String sessionIndex, Instant rememberUntil) {
            throw new IllegalStateException();
        }

        @Override
        public boolean isEnded(String registration, String sessionIndex) {
            throw new IllegalStateException();
        }
    }

    private static Assurance assurance(Optional<Instant> until) {
        return new Assurance("mitid", "name", "_session", Level.SUBSTANTIAL, until);
    }
}
