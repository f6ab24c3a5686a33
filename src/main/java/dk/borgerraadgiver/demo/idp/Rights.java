package dk.borgerraadgiver.demo.idp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** Writes an employee's rights as the OIO Basic Privilege Profile has them. */
final class Rights {
    static String of(List<String> privileges, String companyNumber) {
        String xml = "<bpp:PrivilegeList xmlns:bpp=\"http://digst.dk/oiosaml/basic_privilege_profile\">"
                + "<PrivilegeGroup Scope=\"urn:dk:gov:saml:cvrNumberIdentifier:" + companyNumber + "\">"
                + privileges.stream()
                        .map(privilege -> "<Privilege>" + privilege + "</Privilege>")
                        .collect(Collectors.joining())
                + "</PrivilegeGroup></bpp:PrivilegeList>";
        return Base64.getEncoder().encodeToString(xml.getBytes(StandardCharsets.UTF_8));
    }

    private Rights() {}
}
