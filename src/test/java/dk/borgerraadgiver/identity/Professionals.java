package dk.borgerraadgiver.identity;

import dk.borgerraadgiver.identity.Actor.Professional;
import dk.borgerraadgiver.shared.CompanyNumber;
import java.util.Set;
import java.util.UUID;

/** Scenario 5, and everybody who comes near her company. */
public final class Professionals {
    public static final CompanyNumber CAFE = new CompanyNumber("90000002");
    public static final CompanyNumber LAWYERS = new CompanyNumber("90000003");

    public static final Professional ROSA = of("Rosa Damgaard", CAFE, "Café Rosa ApS", Set.of(), Set.of());
    /** Works there, and was given nothing; may bind the company on paper, which opens nothing here. */
    public static final Professional LARS = of("Lars Kofoed", CAFE, "Café Rosa ApS", Set.of(CAFE), Set.of());

    public static final Professional META = of("Meta Friis", CAFE, "Café Rosa ApS", Set.of(), Set.of(CAFE));
    public static final Professional KLAUS = of("Klaus Ibsen", LAWYERS, "Advokaterne Ibsen", Set.of(), Set.of(LAWYERS));
    public static final Professional ULLA = of("Ulla Ibsen", LAWYERS, "Advokaterne Ibsen", Set.of(), Set.of(CAFE));

    private Professionals() {}

    /** The same id, now with another company: an id is worth what the company says that it is. */
    public static Professional rosaAt(CompanyNumber other) {
        return new Professional(ROSA.id(), ROSA.name(), other, "Et andet firma", Set.of(), Set.of());
    }

    /** As she is after a login that no longer carries what it did. */
    public static Professional withoutRights(Professional one) {
        return new Professional(one.id(), one.name(), one.company(), one.companyName(), one.mayRepresent(), Set.of());
    }

    private static Professional of(
            String name,
            CompanyNumber company,
            String companyName,
            Set<CompanyNumber> mayRepresent,
            Set<CompanyNumber> rights) {
        return new Professional(
                new ProfessionalId(UUID.randomUUID()), name, company, companyName, mayRepresent, rights);
    }
}
