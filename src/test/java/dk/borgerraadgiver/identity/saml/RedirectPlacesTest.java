package dk.borgerraadgiver.identity.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.identity.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.saml2.provider.service.registration.AssertingPartyMetadata;

class RedirectPlacesTest {
    @TempDir
    private Path directory;

    /** As Keycloak's metadata has it; only a redirect is right. */
    @Test
    void aProviderThatNamesAPlaceForFormsFirstIsAskedByRedirectAllTheSame() throws Exception {
        Path file = Providers.file(directory);
        Files.writeString(file, Files.readString(file).replace("<md:SingleSignOnService ", """
                        <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
                            Location="https://provider.example/out/form"/>
                        <md:SingleLogoutService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                            Location="https://provider.example/out" ResponseLocation="https://provider.example/told"/>
                        <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"
                            Location="https://provider.example/form"/>
                        <md:SingleSignOnService\s"""));
        Registrations registrations = Providers.on(file, directory, Clock.systemUTC());
        AuthenticationRequests requests = new AuthenticationRequests(registrations, Clock.systemUTC());
        MockHttpServletRequest login = new MockHttpServletRequest("GET", "/saml2/authenticate/mitid");
        login.setServletPath("/saml2/authenticate/mitid");

        assertThat(requests.of(login, Level.LOW, false).orElseThrow().getAuthenticationRequestUri())
                .isEqualTo("https://provider.example/login");
        AssertingPartyMetadata party =
                registrations.findByRegistrationId("mitid").getAssertingPartyMetadata();
        assertThat(party.getSingleLogoutServiceLocation()).isEqualTo("https://provider.example/out");
        assertThat(party.getSingleLogoutServiceResponseLocation()).isEqualTo("https://provider.example/told");
    }

    @Test
    void aProviderThatTakesNoRedirectIsNotUsed() throws Exception {
        Path file = Providers.file(directory);
        Files.writeString(file, Files.readString(file).replace("HTTP-Redirect", "HTTP-POST"));

        assertThatThrownBy(
                        () -> Providers.on(file, directory, Clock.systemUTC()).findByRegistrationId("mitid"))
                .hasMessageContaining("no login by redirect");
    }
}
