package dk.borgerraadgiver;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole site in this JVM. The Vaadin pages have no bundle here: browser journeys look at those. */
public final class RunningSite {
    private final ConfigurableApplicationContext context;
    private final int port;
    private final Path data;

    private RunningSite(ConfigurableApplicationContext context, int port, Path data) {
        this.context = context;
        this.port = port;
        this.data = data;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    /** Where the demo keeps its keys. */
    public Path data() {
        return data;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Somebody who has not been here before. */
    public HttpVisitor visitor() {
        return new HttpVisitor(url());
    }

    /** A citizen, by the id of the test person, who has walked the whole SAML login. */
    public HttpVisitor citizen(String id) {
        return visitor().logIn("mitid", id, "/kontakt");
    }

    /** An employee, by the id of the test person. */
    public HttpVisitor employee(String id) {
        return visitor().logIn("medarbejder", id, "/kontakt");
    }

    /** Another node of this site, on its database and under its address, as behind a load balancer. */
    public RunningSite secondNode(String... settings) throws IOException {
        return start(
                data,
                FreePort.any(),
                Stream.concat(
                                Stream.of(
                                        "--borgerraadgiver.public-url=" + url(),
                                        "--spring.datasource.url="
                                                + bean(EmbeddedPostgres.class).getJdbcUrl("postgres", "postgres")),
                                Stream.of(settings))
                        .toList());
    }

    /** One of its own, with settings that the others do not have. */
    public static RunningSite with(Path data, int port, String... settings) {
        return start(data, port, List.of(settings));
    }

    public void stop() {
        context.close();
    }

    private static RunningSite start(Path data, int port, List<String> settings) {
        String[] all = Stream.concat(
                        Stream.of(
                                "--spring.profiles.active=demo",
                                "--server.port=" + port,
                                "--borgerraadgiver.demo.data=" + data,
                                "--server.shutdown=immediate",
                                "--spring.lifecycle.timeout-per-shutdown-phase=2s",
                                "--spring.main.banner-mode=off"),
                        settings.stream())
                .toArray(String[]::new);
        return new RunningSite(new SpringApplication(Borgerraadgiver.class).run(all), port, data);
    }

    private static RunningSite start() {
        try {
            return start(Files.createTempDirectory("site-test"), FreePort.any(), List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static final class Once {
        private static final RunningSite SITE = start();
    }

    static final class Giver implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == RunningSite.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return Once.SITE;
        }
    }
}
