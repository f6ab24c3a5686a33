package dk.borgerraadgiver.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/klag", "/klag/punkter/2", "/mine-sager/BR-2026-000123?vis=alt&side=2", "/søg?q=%C3%A6"})
    void keepsAPathOnThisSite(String path) {
        assertThat(LocalPath.of(path).value()).isEqualTo(path);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "javascript:alert(1)",
                "klag",
                "/@evil.example:80",
                "/klag\r\nSet-Cookie: a=b",
                "/log-ind?til=/log-ind",
                "/log-ud",
                "/login/saml2/sso/mitid"
            })
    void whateverCouldLeadElsewhereBecomesTheFrontPage(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(LocalPath.FRONT_PAGE);
    }
}
