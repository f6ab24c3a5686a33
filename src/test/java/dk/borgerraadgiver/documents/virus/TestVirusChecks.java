package dk.borgerraadgiver.documents.virus;

import java.time.Duration;

public final class TestVirusChecks {
    private TestVirusChecks() {}

    public static VirusCheck none() {
        return new NoVirusCheck();
    }

    public static VirusCheck at(int port) {
        return new Clamd(new ClamavSettings("localhost", port, Duration.ofSeconds(2)));
    }
}
