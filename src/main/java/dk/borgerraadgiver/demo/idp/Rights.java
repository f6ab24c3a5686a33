package dk.borgerraadgiver.demo.idp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes rights as the OIO Basic Privilege Profile has them. */
final class Rights {
    private static final String COMPANY = "urn:dk:gov:saml:cvrNumberIdentifier:";
    private static final String CITIZEN = "urn:dk:gov:saml:cprNumberIdentifier:";

    /** An employee's, in their own company. */
    static String of(List<String> privileges, String companyNumber) {
        return encoded(group(COMPANY + companyNumber, privileges));
    }

    /** What others gave the person; nothing for most. */
    static Optional<String> given(TestPerson person) {
        String groups = Stream.concat(
                        person.rightsOf().stream()
                                .map(number -> group(COMPANY + number, List.of("urn:dk:borgerraadgiver:firma"))),
                        person.powersOf().stream()
                                .map(number -> group(CITIZEN + number, List.of("urn:dk:borgerraadgiver:fuldmagt"))))
                .collect(Collectors.joining());
        return groups.isEmpty() ? Optional.empty() : Optional.of(encoded(groups));
    }

    private static String group(String scope, List<String> privileges) {
        return "<PrivilegeGroup Scope=\"" + scope + "\">"
                + privileges.stream()
                        .map(privilege -> "<Privilege>" + privilege + "</Privilege>")
                        .collect(Collectors.joining())
                + "</PrivilegeGroup>";
    }

    private static String encoded(String groups) {
        String xml = "<bpp:PrivilegeList xmlns:bpp=\"http://digst.dk/oiosaml/basic_privilege_profile\">" + groups
                + "</bpp:PrivilegeList>";
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }

    private Rights() {}
}
