package dk.borgerraadgiver.identity.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param idle how long a login lasts without a sign of life */
@ConfigurationProperties("borgerraadgiver.session")
record SessionSettings(@DefaultValue("30m") Duration idle) {}
