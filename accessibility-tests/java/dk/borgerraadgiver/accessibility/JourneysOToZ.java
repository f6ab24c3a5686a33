package dk.borgerraadgiver.accessibility;

import org.junit.platform.suite.api.AfterSuite;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The second half of the journeys, on a site of their own: who has been there before is the same in each run. */
@Suite
@IncludeEngines("junit-jupiter")
@SelectPackages("dk.borgerraadgiver.accessibility")
@IncludeClassNamePatterns(".*\\.[^A-N]\\w*Journey")
class JourneysOToZ {
    @AfterSuite
    static void keep() {
        Runs.keep("o-z");
    }
}
