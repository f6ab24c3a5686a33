package dk.borgerraadgiver.identity.saml;

import dk.borgerraadgiver.identity.access.LocalPath;
import dk.borgerraadgiver.identity.access.LoginFailure;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of the page that tells why a login came to nothing, and keeps where the person wants to go. */
final class FailedLogin {
    static String page(LoginFailure failure, LocalPath target, String registration) {
        return UriComponentsBuilder.fromPath("/log-ind/mislykket")
                .queryParam("hvad", "{what}")
                .queryParam("til", "{target}")
                .queryParam("med", "{registration}")
                .encode()
                .buildAndExpand(failure.word(), target.value(), registration)
                .toUriString();
    }

    private FailedLogin() {}
}
