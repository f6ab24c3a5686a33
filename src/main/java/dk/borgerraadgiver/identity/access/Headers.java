package dk.borgerraadgiver.identity.access;

import com.vaadin.flow.spring.security.RequestUtil;
import dk.borgerraadgiver.web.InlineScripts;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What the browser may do with our pages. Plain pages run only our own files; Vaadin's client needs more. */
@Component
class Headers {
    private static final String COMMON =
            "default-src 'self'; img-src 'self' data:; font-src 'self'; object-src 'none'; "
                    + "base-uri 'self'; frame-ancestors 'none'";
    private static final String PLAIN = COMMON + "; script-src 'self'; style-src 'self'";
    private static final String VAADIN = COMMON + "; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-eval'";

    private final RequestUtil vaadin;
    private final List<FormTarget> formTargets;

    Headers(RequestUtil vaadin, List<FormTarget> formTargets) {
        this.vaadin = vaadin;
        this.formTargets = formTargets;
    }

    void write(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
        headers.permissionsPolicyHeader(
                permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
        headers.addHeaderWriter((request, response) -> response.setHeader(
                "Content-Security-Policy",
                (vaadin.isSecuredFlowRoute(request) || vaadin.isAnonymousRoute(request)
                                ? VAADIN
                                        + InlineScripts.nonce(request)
                                                .map(" 'nonce-%s'"::formatted)
                                                .orElse("")
                                : PLAIN)
                        + "; form-action 'self'"
                        + formTargets.stream()
                                .flatMap(target -> target.origins().stream())
                                .distinct()
                                .map(origin -> " " + origin)
                                .collect(Collectors.joining())));
    }
}
