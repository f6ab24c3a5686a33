package dk.borgerraadgiver.identity.saml;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a way in asks for, by OIOSAML 3.0.3.
 *
 * @param who whom it is for
 * @param named how the provider names them
 * @param needed attributes without which nobody gets in
 * @param wished attributes that are used if they come
 */
record Profile(Subjects who, SubjectName named, List<String> needed, List<String> wished) {
    private static final List<String> BASIS = List.of(Oio.SPEC_VERSION, Oio.LEVEL, Oio.FULL_NAME);

    static Profile of(String registration, SubjectName named) {
        return switch (registration) {
            case "mitid" -> new Profile(Subjects.PERSON, named, with(Oio.CIVIL_NUMBER), List.of(Oio.PRIVILEGES));
            case "erhverv" ->
                new Profile(
                        Subjects.PROFESSIONAL,
                        named,
                        with(Oio.COMPANY_NUMBER, Oio.COMPANY_NAME),
                        List.of(Oio.CIVIL_NUMBER, Oio.PRIVILEGES, Oio.MAY_REPRESENT));
            default ->
                new Profile(
                        Subjects.PROFESSIONAL,
                        named,
                        with(Oio.COMPANY_NUMBER, Oio.COMPANY_NAME),
                        List.of(Oio.PRIVILEGES));
        };
    }

    private static List<String> with(String... more) {
        return Stream.concat(BASIS.stream(), Stream.of(more)).toList();
    }
}
