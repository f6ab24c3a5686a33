package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.Power;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rights that a login brings with it. A right that holds only under a limit is never counted as one without: whoever asks
 * for it must take the limit along.
 */
record Privileges(List<Group> groups) {
    private static final Logger LOG = LoggerFactory.getLogger(Privileges.class);

    static Privileges in(List<String> attributeValues) {
        List<Group> all = attributeValues.stream()
                .flatMap(value -> PrivilegeList.read(value).stream())
                .toList();
        List<Group> known = all.stream()
                .filter(group -> Scope.of(group.scope()).isPresent())
                .toList();
        if (known.size() < all.size()) {
            LOG.warn(
                    "{} groups of privileges have a scope that is not known, and count for nothing",
                    all.size() - known.size());
        }
        return new Privileges(known);
    }

    /** What holds for the whole of the company. */
    Set<String> forCompany(String companyNumber) {
        Set<String> rights = new HashSet<>();
        inCompany(companyNumber).stream()
                .filter(group -> group.limits().isEmpty())
                .forEach(group -> rights.addAll(group.rights()));
        return rights;
    }

    /** The limits of a right that holds for some of the company's data only. Two groups of limits cannot be made one. */
    Optional<Map<String, Set<String>>> limits(String right, String companyNumber) {
        List<Group> limited = inCompany(companyNumber).stream()
                .filter(group -> !group.limits().isEmpty() && group.rights().contains(right))
                .toList();
        return limited.size() == 1 ? Optional.of(limited.getFirst().limits()) : Optional.empty();
    }

    /** What was given by others. A power under a limit that we cannot keep is no power. */
    List<Power> powers() {
        return groups.stream()
                .filter(group -> group.limits().isEmpty() && !group.rights().isEmpty())
                .map(group -> {
                    Scope scope = Scope.of(group.scope()).orElseThrow();
                    return new Power(scope.from, group.scope().substring(scope.prefix.length()), group.rights());
                })
                .toList();
    }

    private List<Group> inCompany(String companyNumber) {
        return groups.stream()
                .filter(group -> group.scope().equals(Scope.COMPANY.prefix + companyNumber))
                .toList();
    }

    /** @param limits the constraints that the rights hold under, by name */
    record Group(String scope, Set<String> rights, Map<String, Set<String>> limits) {
        Group {
            rights = Set.copyOf(rights);
            limits = limits.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, limit -> Set.copyOf(limit.getValue())));
        }

        /** The scope may hold a CPR number (R26). */
        @Override
        public String toString() {
            return "Group[" + rights.size() + " rights]";
        }
    }

    private enum Scope {
        COMPANY("cvrNumberIdentifier", "\\d{8}", Power.From.COMPANY),
        PRODUCTION_UNIT("productionUnitIdentifier", "\\d{10}", Power.From.PRODUCTION_UNIT),
        TAX_UNIT("seNumberIdentifier", "\\d{8}", Power.From.TAX_UNIT),
        PERSON("cprNumberIdentifier", "\\d{10}", Power.From.PERSON);

        private final String prefix;
        private final String number;
        private final Power.From from;

        Scope(String word, String number, Power.From from) {
            this.prefix = "urn:dk:gov:saml:" + word + ":";
            this.number = number;
            this.from = from;
        }

        static Optional<Scope> of(String value) {
            return Arrays.stream(values())
                    .filter(scope -> value.startsWith(scope.prefix)
                            && value.substring(scope.prefix.length()).matches(scope.number))
                    .findFirst();
        }
    }
}
