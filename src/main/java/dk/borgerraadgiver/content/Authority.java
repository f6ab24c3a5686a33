package dk.borgerraadgiver.content;

import java.util.List;
import java.util.Optional;

/**
 * The citizens' adviser itself and the municipality it belongs to.
 *
 * @param municipality such as Københavns Kommune
 * @param place the town's name alone, for sentences such as "the municipality of …"
 * @param rulesUrl where the adviser's own rules can be read
 * @param facts figures of the last report, for the front page; may be empty
 * @param factsFrom which report they are from
 * @param comeBackAfterDays how long to give the administration before one comes back without an answer (R3)
 */
public record Authority(
        Wording name,
        Wording municipality,
        Wording place,
        List<String> address,
        String email,
        Optional<String> phone,
        List<PhoneHours> phoneHours,
        Wording visits,
        Wording digitalPost,
        String rulesUrl,
        int comeBackAfterDays,
        List<Fact> facts,
        Wording factsFrom) {
    /** Such as Monday and Tuesday, 10–15; or a day on which nobody takes the phone. */
    public record PhoneHours(Wording days, Wording hours) {}

    /** Such as "9 of 10" and what that many are. */
    public record Fact(Wording number, Wording says) {}
}
