package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.content.PublicAddress;
import dk.borgerraadgiver.identity.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A provider as its metadata in a file tells of it, and a site that reads it. */
final class Providers {
    private Providers() {}

    static Registrations on(Path metadata, Path directory, Clock clock) {
        Bench.OUR_KEY.write(directory.resolve("site.p12"), "secret");
        LoginSettings.Way way = new LoginSettings.Way(
                metadata.toString(),
                "https://saml.site.example",
                Level.SUBSTANTIAL,
                List.of(new LoginSettings.Key(directory.resolve("site.p12").toString(), "secret")),
                "",
                Map.of(),
                "urn:dk:borgerraadgiver:firma",
                SubjectName.DATA_GOV_DK,
                false,
                false);
        return new Registrations(
                new LoginSettings(way, null, null, new LoginSettings.Contact("", ""), Duration.ofDays(183)),
                new PublicAddress("https://site.example"),
                clock);
    }

    static Path file(Path directory) throws Exception {
        String der = Base64.getEncoder()
                .encodeToString(Bench.PROVIDER_KEY.certificate().getEncoded());
        return Files.writeString(directory.resolve("provider.xml"), """
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
}
