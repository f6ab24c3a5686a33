package dk.borgerraadgiver.identity.access;

import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Power;
import dk.borgerraadgiver.shared.CivilNumber;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who has proved who they are. Its name is an id, so that no log can show a person (R26). */
public final class LoggedIn extends AbstractAuthenticationToken {
    public static final String CITIZEN = "CITIZEN";
    /** Everybody who has logged in may help somebody else, as themself. */
    public static final String HELPER = "HELPER";

    public static final String COMPANY = "COMPANY";

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Assurance assurance;
    private final transient List<Power> powers;
    private final transient Optional<CivilNumber> privately;

    /** @param privately a professional's own CPR number, if the login told it: they may choose to go on as themselves */
    public LoggedIn(Actor actor, Assurance assurance, List<Power> powers, Optional<CivilNumber> privately) {
        super(authorities(actor));
        this.actor = actor;
        this.assurance = assurance;
        this.powers = List.copyOf(powers);
        this.privately = privately;
        setAuthenticated(true);
    }

    public Actor actor() {
        return actor;
    }

    public Assurance assurance() {
        return assurance;
    }

    public List<Power> powers() {
        return powers;
    }

    Optional<CivilNumber> privately() {
        return privately;
    }

    @Override
    public Object getPrincipal() {
        return getName();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return switch (actor) {
            case Actor.Person person -> person.id().value().toString();
            case Actor.Professional professional -> professional.id().value().toString();
            case Actor.Employee employee -> employee.id().value().toString();
        };
    }

    private static Collection<GrantedAuthority> authorities(Actor actor) {
        Set<String> roles = switch (actor) {
            case Actor.Person person -> Set.of(CITIZEN);
            case Actor.Professional professional -> Set.of(COMPANY);
            case Actor.Employee employee ->
                employee.roles().stream().map(Enum::name).collect(Collectors.toSet());
        };
        return Stream.concat(roles.stream(), Stream.of(HELPER))
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
