package dk.borgerraadgiver.identity.saml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads a list of the OIO Basic Privilege Profile, 1.1 and 1.2. What is not as the profile has it is not read at all. */
final class PrivilegeList {
    private static final Set<String> NAMESPACES =
            Set.of("http://digst.dk/oiosaml/basic_privilege_profile", "http://itst.dk/oiosaml/basic_privilege_profile");

    static List<Privileges.Group> read(String base64) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            factory.setIgnoringComments(true);
            byte[] xml = Base64.getMimeDecoder().decode(base64);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return groups(builder.parse(new ByteArrayInputStream(xml)).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException | IllegalArgumentException unreadable) {
            throw new LoginRefused(UseRule.HAS_READABLE_PRIVILEGES, unreadable);
        }
    }

    private static List<Privileges.Group> groups(Element list) {
        if (!"PrivilegeList".equals(list.getLocalName())
                || !NAMESPACES.contains(Objects.requireNonNullElse(list.getNamespaceURI(), ""))) {
            throw new IllegalArgumentException("not a privilege list");
        }
        List<Privileges.Group> groups = new ArrayList<>();
        for (Element group : children(list)) {
            if (!"PrivilegeGroup".equals(group.getLocalName())) {
                throw new IllegalArgumentException("something other than a group");
            }
            groups.add(group(group));
        }
        return groups;
    }

    private static Privileges.Group group(Element group) {
        Set<String> rights = new HashSet<>();
        Map<String, Set<String>> limits = new HashMap<>();
        for (Element child : children(group)) {
            String text = child.getTextContent().strip();
            switch (child.getLocalName()) {
                case "Privilege" -> rights.add(text);
                case "Constraint" ->
                    limits.computeIfAbsent(child.getAttribute("Name"), name -> new HashSet<>())
                            .add(text);
                default -> throw new IllegalArgumentException("neither a right nor a limit");
            }
        }
        return new Privileges.Group(group.getAttribute("Scope"), rights, limits);
    }

    /** Their namespace differs between the profile's own samples and what is sent. */
    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private PrivilegeList() {}
}
