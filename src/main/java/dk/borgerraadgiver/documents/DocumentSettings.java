package dk.borgerraadgiver.documents;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * @param largestFile how large one file may be
 * @param largestFolder how large all files of a folder may be together
 * @param mostFiles how many files a folder may hold
 */
@Validated
@ConfigurationProperties("borgerraadgiver.documents")
public record DocumentSettings(
        @DefaultValue("25000000B") DataSize largestFile,
        @DefaultValue("100000000B") DataSize largestFolder,
        @DefaultValue("20") @Positive int mostFiles) {}
