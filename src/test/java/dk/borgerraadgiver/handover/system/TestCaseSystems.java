package dk.borgerraadgiver.handover.system;

import dk.borgerraadgiver.handover.CaseSystem;
import dk.borgerraadgiver.handover.HandoverSettings;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

public final class TestCaseSystems {
    private static final Registration REGISTRATION = new Registration(new JsonMapper());

    private TestCaseSystems() {}

    public static CaseSystem folder(Path folder) {
        return new FolderCaseSystem(folder, REGISTRATION);
    }

    public static CaseSystem at(String url) {
        return new HttpCaseSystem(new HandoverSettings("", url, "Bearer hemmelig", Duration.ofDays(1)), REGISTRATION);
    }

    public static CaseSystem none() {
        return new NoCaseSystem();
    }
}
