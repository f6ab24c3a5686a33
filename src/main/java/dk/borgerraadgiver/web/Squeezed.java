package dk.borgerraadgiver.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The wizard's pages and its steps go over the wire in Brotli, a quarter smaller than the server's gzip. Where the
 * browser or the machine cannot, gzip stays.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class Squeezed extends OncePerRequestFilter {
    private static final Pattern WIZARD = Pattern.compile("/klag(/[a-z-]+)?(/\\d{1,2})?");
    private static final int WORTH_IT = 400;
    private static final Encoder.Parameters SMALL = Encoder.Parameters.create(9);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String accepted = Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT_ENCODING))
                .orElse("");
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean step = "uidl".equals(request.getParameter("v-r"));
        boolean page = "GET".equals(request.getMethod()) && WIZARD.matcher(path).matches();
        return !(step || page) || !accepted.contains("br") || !Brotli4jLoader.isAvailable();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper whole = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, whole);
        byte[] content = whole.getContentAsByteArray();
        if (response.isCommitted()
                || whole.getStatus() != HttpServletResponse.SC_OK
                || content.length < WORTH_IT
                || whole.containsHeader(HttpHeaders.CONTENT_ENCODING)) {
            whole.copyBodyToResponse();
            return;
        }
        byte[] squeezed = Encoder.compress(content, SMALL);
        response.setHeader(HttpHeaders.CONTENT_ENCODING, "br");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.setContentLength(squeezed.length);
        response.getOutputStream().write(squeezed);
    }
}
