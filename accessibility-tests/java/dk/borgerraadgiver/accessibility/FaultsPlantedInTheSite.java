package dk.borgerraadgiver.accessibility;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.accessibility.Watch.Manner;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Breaks the real site in one way at a time and wants the suite to turn red: {@code ./mvnw -Paccessibility-mutation verify}. */
@TestMethodOrder(OrderAnnotation.class)
class FaultsPlantedInTheSite {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private static Site site;
    private static int caught;

    @BeforeAll
    static void open() {
        site = Site.open();
    }

    @AfterAll
    static void tell() {
        site.close();
        System.out.println("Faults caught/planted: " + caught + "/" + PlantedFault.values().length);
    }

    @ParameterizedTest
    @Order(1)
    @EnumSource(ShortWalk.class)
    void withNothingPlantedEveryWalkGoesThrough(ShortWalk walk) {
        try (Visitors visitors = new Visitors(site, PATIENCE, Manner.AT_ONCE).planting("void 0")) {
            walk.go(visitors);
        }
    }

    @ParameterizedTest
    @Order(2)
    @EnumSource(PlantedFault.class)
    void theFaultIsNoticed(PlantedFault fault) {
        try (Visitors visitors = new Visitors(site, PATIENCE, Manner.AT_ONCE).planting(fault.harm)) {
            assertThatThrownBy(() -> fault.walk.go(visitors))
                    .satisfies(noticed -> System.out.println(fault + ": "
                            + String.valueOf(noticed.getMessage())
                                    .lines()
                                    .limit(3)
                                    .toList()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(fault.noticed);
            caught++;
        }
    }
}
