package dk.borgerraadgiver.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.decoder.Decoder;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SqueezedTest {
    private static final String PAGE = "<p>Vi hører dig. Æ, ø og å.</p>".repeat(100);

    @Test
    void aPageOfTheWizardComesSmallerAndUnchanged() throws Exception {
        MockHttpServletResponse response = answer("/klag/punkter/1", "gzip, br", 200, PAGE);

        assertThat(response.getHeader("Content-Encoding")).isEqualTo("br");
        assertThat(response.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(response.getContentLength()).isLessThan(PAGE.length() / 10);
        byte[] read = Decoder.decompress(response.getContentAsByteArray()).getDecompressedData();
        assertThat(new String(read, StandardCharsets.UTF_8)).isEqualTo(PAGE);
    }

    @Test
    void whatIsNotUnderstoodNotLongNotWellOrNotAPageIsLeftAlone() throws Exception {
        assertPlain(answer("/klag/punkter/1", "gzip", 200, PAGE), PAGE);
        assertPlain(answer("/klag/punkter/1", "br", 200, "Kort"), "Kort");
        assertPlain(answer("/klag/punkter/1", "br", 500, PAGE), PAGE);
        assertPlain(answer("/klag/papirer/0f1c.pdf", "br", 200, PAGE), PAGE);
    }

    private static void assertPlain(MockHttpServletResponse response, String content) throws Exception {
        assertThat(response.getHeader("Content-Encoding")).isNull();
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(content);
    }

    private static MockHttpServletResponse answer(String path, String accepted, int status, String content)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.addHeader("Accept-Encoding", accepted);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new Squeezed().doFilter(request, response, new MockFilterChain(new HttpServlet() {
            @Override
            protected void service(HttpServletRequest asked, HttpServletResponse answered) throws IOException {
                answered.setStatus(status);
                answered.getOutputStream().write(content.getBytes(StandardCharsets.UTF_8));
            }
        }));
        return response;
    }
}
