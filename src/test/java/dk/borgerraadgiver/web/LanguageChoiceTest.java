package dk.borgerraadgiver.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Language;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguageChoiceTest {
    private final LanguageChoice choice = new LanguageChoice();

    @Test
    void theChoiceIsKeptAndLeadsBack() {
        ResponseEntity<Void> answer = choice.choose("en", "/klag/hvem", new MockHttpServletRequest());

        assertThat(answer.getHeaders().getFirst(HttpHeaders.SET_COOKIE))
                .startsWith("sprog=en;")
                .contains("HttpOnly");
        assertThat(answer.getHeaders().getLocation()).isEqualTo(URI.create("/klag/hvem"));
    }

    @Test
    void neverLeadsAwayFromTheSite() {
        ResponseEntity<Void> answer = choice.choose("en", "//ond.example", new MockHttpServletRequest());

        assertThat(answer.getHeaders().getLocation()).isEqualTo(URI.create("/"));
    }

    @Test
    void danishUntilChosenAndForWhatIsNotSpoken() {
        assertThat(LanguageChoice.find(Optional.empty())).isEqualTo(Language.DANISH);
        assertThat(LanguageChoice.find(Optional.of(new Cookie[] {new Cookie("sprog", "xx")})))
                .isEqualTo(Language.DANISH);
        assertThat(LanguageChoice.find(Optional.of(new Cookie[] {new Cookie("sprog", "en")})))
                .isEqualTo(Language.ENGLISH);
    }
}
