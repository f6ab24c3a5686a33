package dk.borgerraadgiver.identity.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Rights that a login brings with it, by the OIO Basic Privilege Profile. A right that holds only under a constraint is
 * left out: we cannot keep the constraint, and without it the right would be too wide.
 */
record Privileges(List<Group> groups) {
    static final String COMPANY_SCOPE = "urn:dk:gov:saml:cvrNumberIdentifier:";

    static Privileges in(List<String> attributeValues) {
        return new Privileges(
                attributeValues.stream().flatMap(value -> read(value).stream()).toList());
    }

    Set<String> forCompany(String companyNumber) {
        Set<String> rights = new HashSet<>();
        groups.stream()
                .filter(group -> group.scope().equals(COMPANY_SCOPE + companyNumber))
                .forEach(group -> rights.addAll(group.rights()));
        return rights;
    }

    private static List<Group> read(String base64) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            byte[] xml = Base64.getMimeDecoder().decode(base64);
            return groups(factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException | IllegalArgumentException unreadable) {
            throw new LoginRefused("HAS_READABLE_PRIVILEGES", unreadable);
        }
    }

    private static List<Group> groups(Element list) {
        List<Group> groups = new ArrayList<>();
        NodeList elements = list.getElementsByTagNameNS("*", "PrivilegeGroup");
        for (int index = 0; index < elements.getLength(); index++) {
            Element group = (Element) elements.item(index);
            if (group.getElementsByTagNameNS("*", "Constraint").getLength() == 0) {
                groups.add(new Group(group.getAttribute("Scope"), rights(group)));
            }
        }
        return groups;
    }

    private static Set<String> rights(Element group) {
        Set<String> rights = new HashSet<>();
        NodeList elements = group.getElementsByTagNameNS("*", "Privilege");
        for (int index = 0; index < elements.getLength(); index++) {
            rights.add(elements.item(index).getTextContent().strip());
        }
        return rights;
    }

    record Group(String scope, Set<String> rights) {}
}
