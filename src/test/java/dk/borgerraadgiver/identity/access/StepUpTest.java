package dk.borgerraadgiver.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Level;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CivilNumber;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;

class StepUpTest {
    private final StepUp stepUp = new StepUp(
            new StepUpSettings(List.of(new StepUpSettings.Area("/mine-sager/**", Level.HIGH))),
            SecurityContextHolder.getContextHolderStrategy());

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whoeverIsNotSureEnoughIsSentToASurerLoginThatLeadsBack() throws Exception {
        logIn(Level.SUBSTANTIAL);

        assertThat(open("GET", "/mine-sager/BR-2026-000123").getRedirectedUrl())
                .isEqualTo("/saml2/authenticate/mitid?til=%2Fmine-sager%2FBR-2026-000123&niveau=HIGH");
    }

    @Test
    void whoeverIsSureEnoughGoesOn() throws Exception {
        logIn(Level.HIGH);

        assertThat(open("GET", "/mine-sager/BR-2026-000123").getRedirectedUrl()).isNull();
    }

    @Test
    void elsewhereTheLevelOfTheWayInIsEnough() throws Exception {
        logIn(Level.SUBSTANTIAL);

        assertThat(open("GET", "/klag/punkter").getRedirectedUrl()).isNull();
    }

    @Test
    void whoeverIsNotLoggedInIsLeftToTheLoginPage() throws Exception {
        assertThat(open("GET", "/mine-sager").getRedirectedUrl()).isNull();
    }

    private MockHttpServletResponse open(String method, String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        stepUp.doFilter(new MockHttpServletRequest(method, path), response, new MockFilterChain());
        return response;
    }

    private static void logIn(Level level) {
        Actor lone = new Actor.Person(new PersonId(UUID.randomUUID()), "Lone", new CivilNumber("7211731318"));
        SecurityContextHolder.getContext()
                .setAuthentication(new LoggedIn(
                        lone,
                        new Assurance("mitid", "name", "_session", level, Optional.empty()),
                        List.of(),
                        Optional.empty()));
    }
}
