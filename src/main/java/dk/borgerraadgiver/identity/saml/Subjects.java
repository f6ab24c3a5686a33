package dk.borgerraadgiver.identity.saml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a way in is for. The name that the provider gives the subject tells which of them it is. */
enum Subjects {
    PERSON("person", Oio.PERSON_ASKED_FOR),
    PROFESSIONAL("professional", Oio.PROFESSIONAL_ASKED_FOR);

    static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final Pattern name;
    private final String classRef;

    Subjects(String word, String classRef) {
        this.name = Pattern.compile(Pattern.quote(Oio.SUBJECTS + word + "/uuid/") + "(" + UUID + ")");
        this.classRef = classRef;
    }

    String classRef() {
        return classRef;
    }

    /** The UUID within the name, when it is a name of this kind. */
    Optional<String> idIn(String nameId) {
        Matcher matcher = name.matcher(nameId);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
