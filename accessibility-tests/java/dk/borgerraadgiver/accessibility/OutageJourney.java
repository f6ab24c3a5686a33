package dk.borgerraadgiver.accessibility;

import com.sun.net.httpserver.HttpServer;
import dk.borgerraadgiver.OutageFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The page that the proxy shows while the site is down, with no site behind it. */
@EnabledIf(value = Exchanged.NOT, disabledReason = "none of its pages would be others")
class OutageJourney {
    @TempDir
    private Path folder;

    @Test
    void isThereWithoutTheSite() throws IOException {
        OutageFiles.main(new String[] {folder.toString(), "--borgerraadgiver.phone=33 66 14 00"});
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        proxy.createContext("/", exchange -> {
            String asked = exchange.getRequestURI().getPath();
            boolean form = asked.endsWith(".pdf");
            byte[] file = Files.readAllBytes(folder.resolve(form ? asked.replaceFirst(".*/", "") : "index.html"));
            exchange.getResponseHeaders().set("Content-Type", form ? "application/pdf" : "text/html; charset=utf-8");
            exchange.sendResponseHeaders(200, file.length);
            exchange.getResponseBody().write(file);
            exchange.close();
        });
        proxy.start();
        Site site = Site.at("http://localhost:" + proxy.getAddress().getPort());
        try (Visitors visitors = new Visitors(site, Duration.ofSeconds(5), Watch.Manner.AT_THE_END)) {
            for (Visitor visitor : new Visitor[] {visitors.atDesk(), visitors.onPhone()}) {
                visitor.opens("/klag/om-hvad").reads("lobby.outage.title").sees("33 66 14 00");
                Assertions.assertThat(CloseLook.judged(visitor.browser())).isEmpty();
                visitor.presses("lobby.outage.in-english");
            }
            visitors.withoutScripts().opens("/").reads("lobby.outage.title");
            Assertions.assertThat(visitors.faults()).isEmpty();
        } finally {
            proxy.stop(0);
        }
    }
}
