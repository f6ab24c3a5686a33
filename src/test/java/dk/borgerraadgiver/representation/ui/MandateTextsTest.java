package dk.borgerraadgiver.representation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.content.Bundles;
import dk.borgerraadgiver.content.Language;
import dk.borgerraadgiver.representation.Act;
import dk.borgerraadgiver.representation.Basis;
import dk.borgerraadgiver.representation.Capacity;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.MandateState;
import dk.borgerraadgiver.representation.Period;
import dk.borgerraadgiver.representation.Proof;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.representation.Use;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MandateTextsTest {
    private static final CaseNumber NUMBER = new CaseNumber("BR-2026-000001");

    @ParameterizedTest
    @EnumSource
    void r24_everythingThatAMandateCanBeHasWords(Language language) {
        MandateTexts words = new MandateTexts(new Bundles().in(language));
        List<String> said = new ArrayList<>();
        Arrays.stream(Capacity.values()).map(words::capacity).forEach(said::add);
        Arrays.stream(Basis.values()).map(words::basis).forEach(said::add);
        Arrays.stream(Proof.values()).map(words::proof).forEach(said::add);
        Arrays.stream(MandateState.values()).map(words::state).forEach(said::add);
        Arrays.stream(Act.values())
                .map(act -> words.use(new Use(MandateId.fresh(), Instant.EPOCH, act, NUMBER)))
                .forEach(said::add);
        assertThat(said).allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource
    void scopeAndPeriodAreToldWhole(Language language) {
        MandateTexts words = new MandateTexts(new Bundles().in(language));
        LocalDate first = LocalDate.of(2026, 11, 2);
        assertThat(words.scope(new Scope.Only(Set.of(NUMBER)))).contains(NUMBER.value());
        assertThat(words.scope(new Scope.Only(Set.of()))).isNotEqualTo(words.scope(new Scope.Everything()));
        assertThat(words.period(new Period(first, Optional.of(first.plusDays(8)))))
                .contains("2")
                .contains("10");
        assertThat(words.period(new Period(first, Optional.empty()))).contains("2026");
    }
}
