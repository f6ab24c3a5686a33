package dk.borgerraadgiver.content;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * @param directory the data file of the municipality: administrations, hours, other bodies
 * @param phone the adviser's phone number; every page that sends people on shows it (R29)
 */
@Validated
@ConfigurationProperties("borgerraadgiver")
record DirectorySettings(
        @DefaultValue("classpath:directory/koebenhavn.yml") Resource directory,

        @NotBlank(message = "must be the adviser's phone number: every page shows it") @DefaultValue("")
        String phone) {}
