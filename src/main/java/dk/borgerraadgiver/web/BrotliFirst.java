package dk.borgerraadgiver.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/** Whoever takes Brotli gets it: left alone, the first that a browser names is taken, which is gzip and larger. */
final class BrotliFirst extends EncodedResourceResolver {
    private static final String BROTLI = "br";

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        return super.resolveResourceInternal(request == null ? null : new Asking(request), path, locations, chain);
    }

    private static final class Asking extends HttpServletRequestWrapper {
        Asking(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            String said = super.getHeader(name);
            return HttpHeaders.ACCEPT_ENCODING.equalsIgnoreCase(name) && takesBrotli(said) ? BROTLI : said;
        }

        private static boolean takesBrotli(@Nullable String said) {
            return said != null
                    && List.of(said.split("\\s*,\\s*")).stream()
                            .map(String::strip)
                            .anyMatch(coding -> coding.equals(BROTLI) || coding.matches("br;\\s*q=(1|0?\\.[1-9].*)"));
        }
    }
}
