package dk.borgerraadgiver.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ond.example",
                "//ond.example",
                "/\\ond.example",
                "javascript:alert(1)",
                "",
                "klag",
                "/a\nb"
            })
    void addressesThatLeaveTheSiteAreNotFollowed(String address) {
        assertThat(Paths.local(address)).isEmpty();
    }

    @Test
    void pathsOfTheSiteAre() {
        assertThat(Paths.local("/klag/punkter/2?a=b")).contains("/klag/punkter/2?a=b");
        assertThat(Paths.local("/")).contains("/");
    }
}
