package dk.borgerraadgiver.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceResolverChain;

class BrotliFirstTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br, zstd | br",
                "br | br",
                "gzip | gzip",
                "gzip, br;q=0 | gzip",
                "gzip, br;q=0.5 | br"
            })
    void whoTakesBrotliGetsItWhateverTheyNameFirst(String accepted, String coding) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Encoding", accepted);
        ResourceResolverChain chain = Mockito.mock(ResourceResolverChain.class);
        Resource sheet = new Squeezable("site.css");
        Mockito.when(chain.resolveResource(Mockito.any(), Mockito.eq("site.css"), Mockito.any()))
                .thenReturn(sheet);

        Resource found = new BrotliFirst().resolveResource(request, "site.css", List.of(sheet), chain);

        assertThat(((HttpResource) found).getResponseHeaders().toSingleValueMap())
                .containsAllEntriesOf(Map.of("Content-Encoding", coding));
    }

    /** A file with its squeezed copies beside it. */
    private static final class Squeezable extends ByteArrayResource {
        private final String name;

        Squeezable(String name) {
            super(new byte[] {1});
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public Resource createRelative(String relative) {
            return new Squeezable(relative);
        }
    }
}
