package dk.borgerraadgiver.interop;

import dk.borgerraadgiver.FreePort;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Keycloak from its own distribution, with one realm: an identity provider that nobody here has written. */
final class Keycloak implements AutoCloseable {
    private static final Path HOME = Path.of(System.getProperty("keycloak.home", "target/keycloak"));
    private static final Duration START = Duration.ofMinutes(5);

    private final int port;
    private Process process;

    Keycloak() throws IOException {
        port = FreePort.any();
    }

    String descriptor() {
        return realm() + "/protocol/saml/descriptor";
    }

    private String realm() {
        return "http://localhost:" + port + "/realms/interop";
    }

    void start(String realm) throws IOException, InterruptedException {
        Path imports = Files.createDirectories(HOME.resolve("data/import"));
        Files.writeString(imports.resolve("interop-realm.json"), realm);
        ProcessBuilder command = new ProcessBuilder(List.of(
                HOME.resolve("bin/kc.sh").toAbsolutePath().toString(),
                "start-dev",
                "--http-port=" + port,
                "--import-realm",
                "--db=dev-mem"));
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        HOME.resolve("bin/kc.sh").toFile().setExecutable(true);
        process = command.redirectErrorStream(true)
                .redirectOutput(HOME.resolve("keycloak.log").toFile())
                .start();
        long end = System.nanoTime() + START.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("Keycloak did not start, see " + HOME.resolve("keycloak.log"));
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private boolean isUp() throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(descriptor()))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
    }
}
