package dk.borgerraadgiver.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.PublicPages;
import dk.borgerraadgiver.casework.By;
import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.mediation.Line;
import dk.borgerraadgiver.mediation.MediationEvent;
import dk.borgerraadgiver.mediation.Meeting;
import dk.borgerraadgiver.mediation.Needs;
import dk.borgerraadgiver.mediation.Phase;
import dk.borgerraadgiver.mediation.Side;
import dk.borgerraadgiver.mediation.Spoken;
import dk.borgerraadgiver.mediation.Stopper;
import dk.borgerraadgiver.mediation.Topic;
import dk.borgerraadgiver.web.Passage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MediationTextsTest {
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final By OFFICER = new By.Officer(new EmployeeId(UUID.randomUUID()), "Jens Lund");

    @ParameterizedTest
    @EnumSource
    void r24_everythingThatCanHappenHasWordsForEachWhoReads(Language language) {
        for (boolean you : List.of(true, false)) {
            MediationTexts words = new MediationTexts(new Bundles().in(language), you);
            for (MediationEvent event : events()) {
                Line line = new Line(1, AT, OFFICER, event);
                assertThat(words.heading(line) + words.body(line).text())
                        .isNotBlank()
                        .doesNotContain("{", "??");
                if (!(event instanceof MediationEvent.Released)) {
                    assertThat(words.heading(line)).as("%s", event).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void r20_whoStandsWhereIsSaidInWords(Language language) {
        MediationTexts words = new MediationTexts(new Bundles().in(language), true);
        assertThat(words.topics(Set.of(Topic.values())))
                .hasSize(Topic.values().length)
                .doesNotContain("");
        for (Phase phase : Phase.values()) {
            assertThat(words.text("desk.phase." + MediationTexts.key(phase))).isNotBlank();
        }
        assertThat(words.side(Side.CITIZEN))
                .isNotEqualTo(new MediationTexts(new Bundles().in(language), false).side(Side.CITIZEN));
        assertThat(met(words, true)).isNotEqualTo(met(words, false)).contains("2026", "13", "Else");
    }

    /** WCAG 2.2 3.1.2. */
    @Test
    void whatPeopleWroteIsInItsOwnLanguageOnThePageOfAnother() {
        MediationTexts words =
                new MediationTexts(new Bundles().in(Language.ENGLISH), new Bundles().in(Language.DANISH), false);
        Set<String> inDanish = events().stream()
                .flatMap(event -> words.body(new Line(1, AT, OFFICER, event)).pieces().stream())
                .filter(piece -> piece.foreign().equals(Optional.of(Language.DANISH)))
                .map(Passage.Piece::text)
                .collect(Collectors.toSet());
        assertThat(inDanish).containsExactlyInAnyOrder("Ord", "Mødes", "Stuen", "Else møder dig", "Aftale", "Grund");
        assertThat(words.suggestion("offer"))
                .isEqualTo(new Bundles().in(Language.DANISH).text("mediation.suggestion.offer"));
    }

    @Test
    void thePublicPageTellsTheRulesAndNeedsNoScript() {
        for (String language : List.of("da", "en")) {
            Document page = PublicPages.get("/maegling", "sprog=" + language).page();
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("main script")).isEmpty();
            assertThat(page.select("main li")).hasSizeGreaterThan(12);
            assertThat(page.select("main").text()).doesNotContain("{0}", "??");
            assertThat(page.select("main a[href]").eachAttr("href"))
                    .contains("/mine-sager", "/foer-du-klager", "/kontakt");
        }
    }

    private static List<MediationEvent> events() {
        Optional<Spoken> told = Optional.of(new Spoken("Lis Bech", DAY));
        Set<Topic> topics = Set.of(Topic.TRUST);
        List<MediationEvent> events = new ArrayList<>(List.of(
                new MediationEvent.AskedFor(topics, "Ord"),
                new MediationEvent.Offered(topics, "Ord"),
                new MediationEvent.MediatorNamed(),
                new MediationEvent.Begun("Ord"),
                new MediationEvent.Released(1, told),
                new MediationEvent.NeedsTold(new Needs("Mødes", "Else"), Optional.empty()),
                new MediationEvent.MeetingSet(meeting(true)),
                new MediationEvent.AgreementWritten("Aftale")));
        for (Side side : Side.values()) {
            events.add(new MediationEvent.SaidYes(side, told));
            events.add(new MediationEvent.Said(side, "Ord", told));
            events.add(new MediationEvent.Confirmed(side, 1, told));
        }
        for (Stopper who : Stopper.values()) {
            events.add(new MediationEvent.Stopped(who, "Grund", Optional.empty()));
        }
        return events;
    }

    private static String met(MediationTexts words, boolean online) {
        return words.body(new Line(1, AT, OFFICER, new MediationEvent.MeetingSet(meeting(online))))
                .text();
    }

    private static Meeting meeting(boolean online) {
        return new Meeting(DAY, LocalTime.of(13, 30), online, "Stuen", "Else møder dig");
    }
}
