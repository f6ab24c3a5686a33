package dk.borgerraadgiver.identity.saml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opensaml.core.xml.XMLObject;
import org.opensaml.saml.saml2.core.Assertion;
import org.opensaml.saml.saml2.core.Attribute;

/** What the provider says of the subject. An attribute may have several values, and none is dropped. */
record Attributes(Map<String, List<String>> values) {
    static Attributes of(Assertion assertion) {
        Map<String, List<String>> values = new HashMap<>();
        assertion.getAttributeStatements().stream()
                .flatMap(statement -> statement.getAttributes().stream())
                .forEach(attribute -> values.computeIfAbsent(attribute.getName(), name -> new ArrayList<>())
                        .addAll(texts(attribute)));
        return new Attributes(values);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Nothing when there is none or more than one: then it is not clear what is meant. */
    Optional<String> single(String name) {
        List<String> all = all(name);
        return all.size() == 1 ? Optional.of(all.getFirst().strip()).filter(text -> !text.isEmpty()) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Attributes" + values.keySet();
    }

    private static List<String> texts(Attribute attribute) {
        return attribute.getAttributeValues().stream()
                .map(XMLObject::getDOM)
                .map(value -> value == null ? "" : value.getTextContent())
                .toList();
    }
}
