package dk.borgerraadgiver.casework;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param lines how many lines of a list stand on a page of the desk */
@ConfigurationProperties("borgerraadgiver.desk")
public record DeskSettings(@DefaultValue("50") int lines) {
    public static final DeskSettings USUAL = new DeskSettings(50);

    public DeskSettings {
        if (lines < 1) {
            throw new IllegalArgumentException("borgerraadgiver.desk.lines must be 1 or more");
        }
    }
}
