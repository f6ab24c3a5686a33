package dk.borgerraadgiver.identity.saml;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * How far a provider's clock and ours are apart, as its last signed answer tells. Said before answers are refused for it,
 * and by name when they are: otherwise every login fails and nobody knows why.
 */
@Component
class ProvidersClock {
    static final Duration NOTABLE = Duration.ofMinutes(1);
    /** Those that a wrong clock breaks. */
    static final Set<Rule> RULES_OF_TIME = Set.of(
            ResponseRule.ANSWER_IS_RECENT,
            AssertionRule.IS_RECENT,
            AssertionRule.IS_CONFIRMED_STILL,
            AssertionRule.IS_VALID_ALREADY,
            AssertionRule.IS_VALID_STILL,
            AssertionRule.TELLS_OF_A_LOGIN_THAT_HAS_BEEN,
            AssertionRule.TELLS_OF_A_NEW_LOGIN_WHERE_ASKED_FOR,
            AssertionRule.TELLS_OF_A_SESSION_THAT_GOES_ON);

    private static final Logger LOG = LoggerFactory.getLogger(ProvidersClock.class);

    private final Map<String, Duration> ahead = new ConcurrentHashMap<>();

    /** @param told when a signed answer says that it was made; it comes at once, so that is about now */
    void told(String registration, Instant told, Instant now) {
        ahead.put(registration, Duration.between(now, told));
        if (isWrong(registration)) {
            LOG.warn(
                    "The clocks of the provider of {} and this server are {} seconds apart (provider ahead if positive)",
                    registration,
                    ahead.get(registration).toSeconds());
        }
    }

    /** How far the provider is ahead; nothing before its first answer. */
    Optional<Duration> ahead(String registration) {
        return Optional.ofNullable(ahead.get(registration));
    }

    boolean isWrong(String registration) {
        return ahead(registration)
                .filter(apart -> apart.abs().compareTo(NOTABLE) > 0)
                .isPresent();
    }
}
