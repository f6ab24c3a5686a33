package dk.borgerraadgiver.identity.saml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.demo.idp.SelfSigned;
import dk.borgerraadgiver.identity.Level;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opensaml.saml.common.xml.SAMLSchemaBuilder;

class ServiceMetadataTest {
    private static final SelfSigned OLD = Bench.OUR_KEY;
    private static final SelfSigned NEXT = Bench.OUR_NEXT_KEY;

    @TempDir
    private Path directory;

    @BeforeEach
    void keep() throws Exception {
        OLD.write(directory.resolve("old.p12"), "secret");
        NEXT.write(directory.resolve("next.p12"), "secret");
        String der = Base64.getEncoder()
                .encodeToString(Bench.PROVIDER_KEY.certificate().getEncoded());
        Files.writeString(directory.resolve("provider.xml"), """
                <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"
                    xmlns:ds="http://www.w3.org/2000/09/xmldsig#" entityID="https://provider.example">
                  <md:IDPSSODescriptor protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">
                    <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data>
                      <ds:X509Certificate>%s</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
                    <md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect"
                        Location="https://provider.example/login"/>
                  </md:IDPSSODescriptor>
                </md:EntityDescriptor>
                """.formatted(der));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mitid", "erhverv", "medarbejder"})
    void isValidByTheSchemaOfSaml(String registration) {
        for (boolean signed : new boolean[] {true, false}) {
            String xml = metadata(registration, signed);

            assertThatCode(() -> new SAMLSchemaBuilder(SAMLSchemaBuilder.SAML1Version.SAML_11)
                            .getSAMLSchema()
                            .newValidator()
                            .validate(new StreamSource(new StringReader(xml))))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void isSignedOnlyWhereAskedFor() {
        assertThat(metadata("mitid", true)).contains(":SignatureValue>");
        assertThat(metadata("mitid", false)).doesNotContain(":SignatureValue>");
    }

    @Test
    void whileKeysAreRolledOverBothStandForSigningAndForDecrypting() throws Exception {
        String xml = metadata("mitid", false).replaceAll("\\s", "");

        for (SelfSigned key : List.of(OLD, NEXT)) {
            String der = Base64.getEncoder().encodeToString(key.certificate().getEncoded());
            assertThat(xml.split(Pattern.quote(der), -1)).hasSize(3);
        }
    }

    @Test
    void offersOneWayForAnswersAndOneForLogout() {
        assertThat(metadata("mitid", false))
                .containsOnlyOnce("AssertionConsumerService ")
                .containsOnlyOnce("SingleLogoutService ")
                .contains("AuthnRequestsSigned=\"true\"", "WantAssertionsSigned=\"true\"")
                .contains("https://site.example/login/saml2/sso/mitid");
    }

    @Test
    void namesWhomTheProviderCanTurnTo() {
        assertThat(metadata("mitid", false)).contains("contactType=\"technical\"", "mailto:drift@site.example");
    }

    @Test
    void asksForNoMoreThanTheWayInUses() {
        assertThat(metadata("mitid", false)).contains("cprNumber").doesNotContain("professional/", "email", "age\"");
        assertThat(metadata("medarbejder", false)).contains("professional/cvr").doesNotContain("cprNumber");
        assertThat(metadata("erhverv", false)).contains("professional/orgName");
    }

    private String metadata(String registration, boolean signed) {
        LoginSettings settings = settings(registration, signed);
        Registrations registrations =
                new Registrations(settings, new PublicAddress("https://site.example"), Clock.systemUTC());
        return new ServiceMetadata(registrations, settings).metadata(registration);
    }

    private LoginSettings settings(String registration, boolean signed) {
        LoginSettings.Way way = new LoginSettings.Way(
                directory.resolve("provider.xml").toString(),
                "https://saml.site.example",
                Level.SUBSTANTIAL,
                List.of(key("old.p12"), key("next.p12")),
                "90000001",
                Map.of(),
                "urn:dk:borgerraadgiver:firma",
                SubjectName.DATA_GOV_DK,
                signed,
                false);
        return new LoginSettings(
                "mitid".equals(registration) ? way : null,
                "erhverv".equals(registration) ? way : null,
                "medarbejder".equals(registration) ? way : null,
                new LoginSettings.Contact("Drift", "drift@site.example"),
                Duration.ofDays(183));
    }

    private LoginSettings.Key key(String file) {
        return new LoginSettings.Key(directory.resolve(file).toString(), "secret");
    }
}
