package dk.borgerraadgiver.identity.access;

import com.vaadin.flow.spring.security.RequestUtil;
import dk.borgerraadgiver.web.InlineScripts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CompositeHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.PermissionsPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
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
        headers.defaultsDisabled();
        headers.contentTypeOptions(Customizer.withDefaults());
        headers.cacheControl(Customizer.withDefaults());
        headers.httpStrictTransportSecurity(Customizer.withDefaults());
        headers.addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                request -> !isPartOfAPage(request),
                new CompositeHeaderWriter(List.of(
                        new XFrameOptionsHeaderWriter(XFrameOptionsHeaderWriter.XFrameOptionsMode.DENY),
                        new ReferrerPolicyHeaderWriter(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN),
                        new PermissionsPolicyHeaderWriter(
                                "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
                        this::contentPolicy))));
    }

    /** What a page fetches is ruled by the page; said again with each file, the rules would be half of the bytes. */
    private static boolean isPartOfAPage(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/VAADIN/")
                || path.startsWith("/themes/")
                || path.startsWith("/scripts/")
                || path.equals(SessionClock.PATH)
                || request.getParameter("v-r") != null;
    }

    private void contentPolicy(HttpServletRequest request, HttpServletResponse response) {
        boolean driven = vaadin.isSecuredFlowRoute(request) || vaadin.isAnonymousRoute(request);
        String ours = InlineScripts.nonce(request).map(" 'nonce-%s'"::formatted).orElse("");
        String targets = formTargets.stream()
                .flatMap(target -> target.origins().stream())
                .distinct()
                .map(origin -> " " + origin)
                .collect(Collectors.joining());
        response.setHeader(
                "Content-Security-Policy", (driven ? VAADIN + ours : PLAIN) + "; form-action 'self'" + targets);
    }
}
