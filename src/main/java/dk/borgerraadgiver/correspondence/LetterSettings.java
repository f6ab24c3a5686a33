package dk.borgerraadgiver.correspondence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param folder where letters lie as PDF for the print house; left out, the office writes them
 */
@ConfigurationProperties("borgerraadgiver.letters")
public record LetterSettings(@DefaultValue("") String folder) {
    public boolean isSet() {
        return !folder.isBlank();
    }
}
