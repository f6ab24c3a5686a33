package dk.borgerraadgiver;

import dk.borgerraadgiver.documents.Pdf;
import dk.borgerraadgiver.documents.pdf.TestPdf;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** The server-made pages with their real templates, texts and tables; without login, Vaadin and the network. */
public final class PublicPages {
    /** The day on which all of this happens. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final MockMvc MVC = start();

    private PublicPages() {}

    /** A site of its own, where this is there too. */
    public static MockMvc with(Object given) {
        return start(context -> context.addBeanFactoryPostProcessor(
                factory -> factory.registerSingleton(given.getClass().getName(), given)));
    }

    public static Reply get(String path, String... cookies) {
        return get(MVC, path, cookies);
    }

    public static Reply get(MockMvc site, String path, String... cookies) {
        return reply(site, MockMvcRequestBuilders.get(path), cookies);
    }

    public static Reply post(String path, Map<String, ?> fields, String... cookies) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post(path);
        fields.forEach((field, value) -> {
            if (value instanceof Iterable<?> several) {
                several.forEach(each -> request.param(field, String.valueOf(each)));
            } else {
                request.param(field, String.valueOf(value));
            }
        });
        return reply(MVC, request, cookies);
    }

    private static Reply reply(MockMvc site, MockHttpServletRequestBuilder request, String... cookies) {
        for (String cookie : cookies) {
            String[] parts = cookie.split("=", 2);
            request.cookie(new Cookie(parts[0], parts[1]));
        }
        try {
            return new Reply(site.perform(request).andReturn().getResponse());
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }

    private static MockMvc start() {
        return start(context -> {});
    }

    private static MockMvc start(Consumer<AnnotationConfigWebApplicationContext> more) {
        AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.getEnvironment().setActiveProfiles("demo");
        new ConfigDataApplicationContextInitializer().initialize(context);
        context.register(Site.class);
        more.accept(context);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context).build();
    }

    /** What came back. */
    public record Reply(MockHttpServletResponse response) {
        public int status() {
            return response.getStatus();
        }

        public @Nullable String location() {
            return response.getRedirectedUrl();
        }

        public Document page() {
            return Jsoup.parse(body());
        }

        public String body() {
            return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        /** {@code foer=…}, as a browser sends it back. */
        public String cookie(String name) {
            Cookie cookie = response.getCookie(name);
            if (cookie == null) {
                throw new AssertionError("no cookie " + name);
            }
            return name + "=" + cookie.getValue();
        }
    }

    @EnableTransactionManagement
    @ConfigurationPropertiesScan({"dk.borgerraadgiver.content", "dk.borgerraadgiver.web"})
    @ComponentScan(
            basePackages = {
                "dk.borgerraadgiver.content",
                "dk.borgerraadgiver.web",
                "dk.borgerraadgiver.guidance",
                "dk.borgerraadgiver.lobby",
                "dk.borgerraadgiver.mediation.ui"
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "dk.borgerraadgiver.web.VaadinRequests"))
    @ImportAutoConfiguration({
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class,
        JacksonAutoConfiguration.class
    })
    static class Site {
        @Bean
        DataSource database() {
            return TestDatabase.with("guidance");
        }

        @Bean
        Pdf pdf() {
            return TestPdf.pdf();
        }

        @Bean
        JdbcClient jdbcClient(DataSource database) {
            return JdbcClient.create(database);
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new DataSourceTransactionManager(database);
        }

        @Bean
        @Primary
        Clock standingClock() {
            return Clock.fixed(Instant.parse(TODAY + "T09:00:00Z"), ZoneId.of("Europe/Copenhagen"));
        }
    }
}
