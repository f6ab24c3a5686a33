package dk.borgerraadgiver.assisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.borgerraadgiver.shared.Rejected;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCodeTest {
    @Test
    void isReadInGroupsOfFour() {
        assertThat(new StatusCode("1234567890123456").inGroups()).isEqualTo("1234 5678 9012 3456");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1234 5678 9012 3456", "1234-5678-9012-3456", " 1234567890123456 ", "1234\u00a05678 90123456"})
    void isTakenAsPeopleTypeIt(String typed) {
        assertThat(new StatusCode(typed)).isEqualTo(new StatusCode("1234567890123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789012345", "12345678901234567", "123456789012345a", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦"})
    void isSixteenDigits(String typed) {
        assertThatThrownBy(() -> new StatusCode(typed)).isInstanceOf(Rejected.class);
    }

    @Test
    void neverPrintsItself() {
        assertThat(StatusCode.fresh(new SecureRandom()).toString()).doesNotContainPattern("\\d");
    }
}
