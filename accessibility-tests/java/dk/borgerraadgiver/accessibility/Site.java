package dk.borgerraadgiver.accessibility;

import dk.borgerraadgiver.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real jar as a demo on a free port, or a site that already runs ({@code -Dsite.url=http://localhost:8080}). */
public final class Site implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(4);
    private static final Path LOG = Path.of("target", "site" + System.getProperty("site.number", "") + ".log");

    private final String url;
    private final List<Process> running;
    private final Path data;

    private Site(String url, List<Process> running, Path data) {
        this.url = url;
        this.running = running;
        this.data = data;
    }

    public static Site open() {
        String given = System.getProperty("site.url", "");
        return given.isBlank() ? started() : at(given);
    }

    /** One that someone else runs. */
    static Site at(String url) {
        return new Site(url, List.of(), Path.of(""));
    }

    public String url() {
        return url;
    }

    /** One of its own, with settings that the demo does not have. */
    static Site started(String... settings) {
        try {
            Path data = Files.createTempDirectory("borgerraadgiver-journeys");
            int port = FreePort.any();
            Process process = new ProcessBuilder(Stream.concat(command(port, data).stream(), Stream.of(settings))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            Site site = new Site("http://localhost:" + port, List.of(process), data);
            Runtime.getRuntime().addShutdownHook(new Thread(site::close));
            site.waitUntilReady(process);
            return site;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> command(int port, Path data) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("site.heap", "700m"),
                "-jar",
                System.getProperty("site.jar", "target/borgerraadgiver.jar"),
                "--spring.profiles.active=demo",
                "--server.port=" + port,
                "--spring.lifecycle.timeout-per-shutdown-phase=2s",
                "--borgerraadgiver.demo.data=" + data);
    }

    private void waitUntilReady(Process process) {
        HttpRequest question = HttpRequest.newBuilder(URI.create(url + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + START.toNanos();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!ready(client, question)) {
                if (!process.isAlive() || System.nanoTime() > end) {
                    close();
                    throw new IllegalStateException("The site did not start, see " + LOG.toAbsolutePath());
                }
                CompletableFuture.runAsync(() -> {}, CompletableFuture.delayedExecutor(250, TimeUnit.MILLISECONDS))
                        .join();
            }
        }
    }

    private static boolean ready(HttpClient client, HttpRequest question) {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** As when the machine of the database goes down. */
    void losesDatabase() {
        try {
            Path pid = data.resolve("postgres").resolve("postmaster.pid");
            ProcessHandle database = ProcessHandle.of(
                            Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
                    .orElseThrow();
            List<ProcessHandle> connections = database.descendants().toList();
            database.destroyForcibly();
            connections.forEach(ProcessHandle::destroyForcibly);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Each thread and where it stands, for finding out why an answer does not come. */
    String whatItIsDoing() {
        Path jstack = Path.of(System.getProperty("java.home"), "bin", "jstack");
        try {
            Process asked = new ProcessBuilder(
                            jstack.toString(), String.valueOf(running.getFirst().pid()))
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            return broken.toString();
        }
    }

    /** Ends the site and the database it started, and forgets its data. */
    @Override
    public void close() {
        running.stream().filter(Process::isAlive).forEach(Site::end);
        if (!running.isEmpty()) {
            delete(data);
        }
    }

    private static void end(Process process) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException hurry) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroy);
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException alreadyGone) {
            System.err.println("Left behind: " + directory);
        }
    }
}
