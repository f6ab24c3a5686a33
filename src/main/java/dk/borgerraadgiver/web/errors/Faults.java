package dk.borgerraadgiver.web.errors;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down what went wrong under a reference that the person can tell us; kinds and places only, no messages. */
@Component
public class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final int FRAMES = 12;
    private final SecureRandom random = new SecureRandom();

    /** @return the reference, short enough to read out on the phone */
    public String note(Throwable fault) {
        String reference = random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(index -> String.valueOf(LETTERS.charAt(index)))
                .collect(Collectors.joining());
        LOG.error("Fault {}: {}", reference, kindsAndPlaces(fault));
        return reference;
    }

    // An exception's message may hold what a person typed (R26).
    private static String kindsAndPlaces(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(6)
                .map(cause -> cause.getClass().getName()
                        + Arrays.stream(cause.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n    at " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n  caused by "));
    }
}
