package dk.borgerraadgiver.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.RunningSite;
import dk.borgerraadgiver.SiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OperatorsOnlyTest {
    @ParameterizedTest
    @CsvSource({
        "right, Bearer right, 200",
        "right, Bearer wrong, 404",
        "right, Bearer rightly, 404",
        "right, right, 404",
        "right, , 404",
        "'', 'Bearer ', 404",
        "'', , 404"
    })
    void onlyTheTokenThatWasSetOpens(String set, String header, int status) throws Exception {
        assertThat(asked(set, header, "/actuator/prometheus")).isEqualTo(status);
        assertThat(asked(set, header, "/actuator/health/readiness")).isEqualTo(200);
        assertThat(asked(set, header, "/kontakt")).isEqualTo(200);
    }

    @SiteTest
    static class OverHttpTest {
        private final RunningSite site;

        OverHttpTest(RunningSite site) {
            this.site = site;
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "/actuator",
                    "/actuator/",
                    "/actuator/metrics",
                    "/actuator/metrics/borgerraadgiver.login.answers",
                    "/actuator/prometheus",
                    "/actuator/env",
                    "/%61ctuator/prometheus",
                    "/actuator/prometheus/",
                    "/actuator/healthy"
                })
        void nobodyGetsAtTheNumbersByDefault(String path) {
            assertThat(site.visitor().get(path).statusCode()).isEqualTo(404);
            assertThat(site.employee("mikkel").get(path).statusCode()).isEqualTo(404);
        }

        @Test
        void thatTheSiteIsWellIsForEverybody() {
            assertThat(site.visitor().get("/actuator/health/liveness").statusCode())
                    .isEqualTo(200);
        }
    }

    private static int asked(String set, String header, String path) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        if (header != null) {
            request.addHeader("Authorization", header);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new OperatorsOnly(set).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
