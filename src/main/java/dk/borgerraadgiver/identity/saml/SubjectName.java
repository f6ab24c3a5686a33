package dk.borgerraadgiver.identity.saml;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.opensaml.saml.saml2.core.NameID;

/** How an identity provider names those who log in. */
enum SubjectName {
    /** NemLog-in: the name tells a person from a professional. */
    DATA_GOV_DK(Oio.PERSISTENT),
    /** The municipalities' Context Handler: {@code C=DK,O=<CVR>,CN=<name>,Serial=<UUID>}. */
    X509(NameID.X509_SUBJECT);

    private static final Pattern SERIAL =
            Pattern.compile("C=DK,\\s*O=\\d{8},\\s*CN=[^,=]+,\\s*Serial=(" + Subjects.UUID + ")");

    private final String format;

    SubjectName(String format) {
        this.format = format;
    }

    String format() {
        return format;
    }

    boolean isOfThisKind(@Nullable NameID name) {
        return name != null && format.equals(name.getFormat());
    }

    /** The UUID within the name, when it names one of these subjects. */
    Optional<String> idIn(@Nullable NameID name, Subjects who) {
        String value = name == null ? "" : Objects.requireNonNullElse(name.getValue(), "");
        if (this == DATA_GOV_DK) {
            return who.idIn(value);
        }
        Matcher matcher = SERIAL.matcher(value);
        return who == Subjects.PROFESSIONAL && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
