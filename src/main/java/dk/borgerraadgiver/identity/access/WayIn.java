package dk.borgerraadgiver.identity.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** Adds a way to log in to the rules of the site. */
public interface WayIn {
    void openIn(HttpSecurity rules);
}
