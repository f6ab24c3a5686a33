package dk.borgerraadgiver.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.borgerraadgiver.correspondence.RecipientsTable.Seat;
import dk.borgerraadgiver.correspondence.RecipientsTable.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** R12, cell by cell. */
class RecipientsTableTest {
    private static final Set<Occasion> OF_CASES =
            EnumSet.complementOf(EnumSet.of(Occasion.DRAFT_ABOUT_TO_GO, Occasion.INQUIRY));

    /** Who acts, whether the citizen wrote, what it is about: the one who acts, and the citizen. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            PARTY_REPRESENTATIVE, false, RECEIVED,          FIRST, ALSO
            PARTY_REPRESENTATIVE, false, NEWS,              FIRST, ALSO
            PARTY_REPRESENTATIVE, false, WITHDRAWN,         FIRST, ALSO
            PARTY_REPRESENTATIVE, false, DRAFT_ABOUT_TO_GO, FIRST, NOT
            PARTY_REPRESENTATIVE, false, STATUS_CODE,       FIRST, ALSO
            PARTY_REPRESENTATIVE, true,  RECEIVED,          FIRST, ALSO
            PARTY_REPRESENTATIVE, true,  NEWS,              FIRST, ALSO
            PARTY_REPRESENTATIVE, true,  WITHDRAWN,         FIRST, ALSO
            PARTY_REPRESENTATIVE, true,  DRAFT_ABOUT_TO_GO, NOT,   FIRST
            PARTY_REPRESENTATIVE, true,  STATUS_CODE,       FIRST, ALSO
            GUARDIAN_PERSONAL,    false, RECEIVED,          FIRST, ALSO
            GUARDIAN_PERSONAL,    false, NEWS,              FIRST, ALSO
            GUARDIAN_PERSONAL,    false, WITHDRAWN,         FIRST, ALSO
            GUARDIAN_PERSONAL,    false, DRAFT_ABOUT_TO_GO, FIRST, NOT
            GUARDIAN_PERSONAL,    false, STATUS_CODE,       FIRST, ALSO
            GUARDIAN_PERSONAL,    true,  RECEIVED,          FIRST, ALSO
            GUARDIAN_PERSONAL,    true,  NEWS,              FIRST, ALSO
            GUARDIAN_PERSONAL,    true,  WITHDRAWN,         FIRST, ALSO
            GUARDIAN_PERSONAL,    true,  DRAFT_ABOUT_TO_GO, NOT,   FIRST
            GUARDIAN_PERSONAL,    true,  STATUS_CODE,       FIRST, ALSO
            GUARDIAN_ECONOMIC,    false, RECEIVED,          FIRST, ALSO
            GUARDIAN_ECONOMIC,    false, NEWS,              FIRST, ALSO
            GUARDIAN_ECONOMIC,    false, WITHDRAWN,         FIRST, ALSO
            GUARDIAN_ECONOMIC,    false, DRAFT_ABOUT_TO_GO, FIRST, NOT
            GUARDIAN_ECONOMIC,    false, STATUS_CODE,       FIRST, ALSO
            GUARDIAN_ECONOMIC,    true,  RECEIVED,          FIRST, ALSO
            GUARDIAN_ECONOMIC,    true,  NEWS,              FIRST, ALSO
            GUARDIAN_ECONOMIC,    true,  WITHDRAWN,         FIRST, ALSO
            GUARDIAN_ECONOMIC,    true,  DRAFT_ABOUT_TO_GO, NOT,   FIRST
            GUARDIAN_ECONOMIC,    true,  STATUS_CODE,       FIRST, ALSO
            GUARDIAN_BOTH,        false, RECEIVED,          FIRST, ALSO
            GUARDIAN_BOTH,        false, NEWS,              FIRST, ALSO
            GUARDIAN_BOTH,        false, WITHDRAWN,         FIRST, ALSO
            GUARDIAN_BOTH,        false, DRAFT_ABOUT_TO_GO, FIRST, NOT
            GUARDIAN_BOTH,        false, STATUS_CODE,       FIRST, ALSO
            GUARDIAN_BOTH,        true,  RECEIVED,          FIRST, ALSO
            GUARDIAN_BOTH,        true,  NEWS,              FIRST, ALSO
            GUARDIAN_BOTH,        true,  WITHDRAWN,         FIRST, ALSO
            GUARDIAN_BOTH,        true,  DRAFT_ABOUT_TO_GO, NOT,   FIRST
            GUARDIAN_BOTH,        true,  STATUS_CODE,       FIRST, ALSO
            JOINT_GUARDIAN,       false, RECEIVED,          FIRST, ALSO
            JOINT_GUARDIAN,       false, NEWS,              FIRST, ALSO
            JOINT_GUARDIAN,       false, WITHDRAWN,         FIRST, ALSO
            JOINT_GUARDIAN,       false, DRAFT_ABOUT_TO_GO, FIRST, NOT
            JOINT_GUARDIAN,       false, STATUS_CODE,       FIRST, ALSO
            JOINT_GUARDIAN,       true,  RECEIVED,          FIRST, ALSO
            JOINT_GUARDIAN,       true,  NEWS,              FIRST, ALSO
            JOINT_GUARDIAN,       true,  WITHDRAWN,         FIRST, ALSO
            JOINT_GUARDIAN,       true,  DRAFT_ABOUT_TO_GO, NOT,   FIRST
            JOINT_GUARDIAN,       true,  STATUS_CODE,       FIRST, ALSO
            FUTURE_POWER,         false, RECEIVED,          FIRST, ALSO
            FUTURE_POWER,         false, NEWS,              FIRST, ALSO
            FUTURE_POWER,         false, WITHDRAWN,         FIRST, ALSO
            FUTURE_POWER,         false, DRAFT_ABOUT_TO_GO, FIRST, NOT
            FUTURE_POWER,         false, STATUS_CODE,       FIRST, ALSO
            FUTURE_POWER,         true,  RECEIVED,          FIRST, ALSO
            FUTURE_POWER,         true,  NEWS,              FIRST, ALSO
            FUTURE_POWER,         true,  WITHDRAWN,         FIRST, ALSO
            FUTURE_POWER,         true,  DRAFT_ABOUT_TO_GO, NOT,   FIRST
            FUTURE_POWER,         true,  STATUS_CODE,       FIRST, ALSO
            CUSTODY,              false, RECEIVED,          FIRST, NOT
            CUSTODY,              false, NEWS,              FIRST, NOT
            CUSTODY,              false, WITHDRAWN,         FIRST, NOT
            CUSTODY,              false, DRAFT_ABOUT_TO_GO, FIRST, NOT
            CUSTODY,              false, STATUS_CODE,       FIRST, NOT
            CUSTODY,              true,  RECEIVED,          FIRST, ALSO
            CUSTODY,              true,  NEWS,              FIRST, ALSO
            CUSTODY,              true,  WITHDRAWN,         FIRST, ALSO
            CUSTODY,              true,  DRAFT_ABOUT_TO_GO, NOT,   FIRST
            CUSTODY,              true,  STATUS_CODE,       FIRST, ALSO
            """)
    void whoeverActsHearsFirst(Role role, boolean citizenWrote, Occasion occasion, Turn acting, Turn citizen) {
        Seat one = new Seat(role, true, !citizenWrote);
        Seat party = new Seat(Role.CITIZEN, true, citizenWrote);
        assertThat(RecipientsTable.turn(one, occasion, List.of(party, one))).isEqualTo(acting);
        assertThat(RecipientsTable.turn(party, occasion, List.of(party, one))).isEqualTo(citizen);
    }

    /** Who wrote, what it is about: the one who says so, and the citizen. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            false, RECEIVED,          FIRST,  FIRST
            false, NEWS,              OFFICE, FIRST
            false, WITHDRAWN,         OFFICE, FIRST
            false, DRAFT_ABOUT_TO_GO, FIRST,  NOT
            false, STATUS_CODE,       OFFICE, FIRST
            true,  RECEIVED,          NOT,    FIRST
            true,  NEWS,              OFFICE, FIRST
            true,  WITHDRAWN,         OFFICE, FIRST
            true,  DRAFT_ABOUT_TO_GO, NOT,    FIRST
            true,  STATUS_CODE,       OFFICE, FIRST
            """)
    void whatIsOnlySaidIsLookedAtByAPerson(boolean citizenWrote, Occasion occasion, Turn claimant, Turn citizen) {
        for (Role role : acting()) {
            Seat one = new Seat(role, false, !citizenWrote);
            Seat party = new Seat(Role.CITIZEN, true, citizenWrote);
            assertThat(RecipientsTable.turn(one, occasion, List.of(party, one))).isEqualTo(claimant);
            assertThat(RecipientsTable.turn(party, occasion, List.of(party, one)))
                    .isEqualTo(citizen);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INQUIRY")
    void whoeverActsForNobodyButThemselvesHearsEverything(Occasion occasion) {
        for (Role role : List.of(Role.CITIZEN, Role.COMPANY)) {
            Seat alone = new Seat(role, true, true);
            assertThat(RecipientsTable.turn(alone, occasion, List.of(alone))).isEqualTo(Turn.FIRST);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATION")
    void nobodyOnTheCitizensSideGetsTheLetterToTheAdministration(Role role) {
        for (boolean proven : new boolean[] {true, false}) {
            Seat one = new Seat(role, proven, true, true);
            assertThat(RecipientsTable.turn(one, Occasion.INQUIRY, List.of(one)))
                    .isEqualTo(Turn.NOT);
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            RECEIVED,          NOT, ALSO
            NEWS,              NOT, ALSO
            WITHDRAWN,         NOT, ALSO
            DRAFT_ABOUT_TO_GO, NOT, NOT
            STATUS_CODE,       NOT, NOT
            """)
    void aHelperHearsNothingUnlessTheCitizenAgreed(Occasion occasion, Turn otherwise, Turn agreed) {
        Seat party = new Seat(Role.CITIZEN, true, true);
        for (boolean wrote : new boolean[] {true, false}) {
            assertThat(RecipientsTable.turn(new Seat(Role.HELPER, true, wrote, false), occasion, List.of(party)))
                    .isEqualTo(otherwise);
            assertThat(RecipientsTable.turn(new Seat(Role.HELPER, true, wrote, true), occasion, List.of(party)))
                    .isEqualTo(agreed);
        }
    }

    /** The known harm: bills in the mailbox of somebody who could not read them. */
    @ParameterizedTest
    @MethodSource("everybodyWhoActs")
    void neverOnlyTheCitizensOwnMailbox(Collection<Seat> acting) {
        for (boolean wrote : new boolean[] {true, false}) {
            List<Seat> all = new ArrayList<>(acting);
            Seat party = new Seat(Role.CITIZEN, true, wrote);
            all.add(party);
            for (Occasion occasion : OF_CASES) {
                if (occasion == Occasion.RECEIVED && wrote && acting.stream().noneMatch(Seat::proven)) {
                    continue; // their own receipt for their own words
                }
                assertThat(acting.stream().map(one -> RecipientsTable.turn(one, occasion, all)))
                        .as("%s of %s", occasion, all)
                        .containsAnyOf(Turn.FIRST, Turn.OFFICE);
            }
        }
    }

    @Test
    void aParentDecidesTheRowOfTheChildWhoeverElseActs() {
        Seat child = new Seat(Role.CITIZEN, true, false);
        Seat lawyer = new Seat(Role.PARTY_REPRESENTATIVE, true, true);
        Seat parent = new Seat(Role.CUSTODY, true, false);
        for (List<Seat> all : List.of(List.of(child, lawyer, parent), List.of(parent, child, lawyer))) {
            assertThat(RecipientsTable.turn(child, Occasion.NEWS, all)).isEqualTo(Turn.NOT);
            assertThat(RecipientsTable.turn(lawyer, Occasion.NEWS, all)).isEqualTo(Turn.FIRST);
            assertThat(RecipientsTable.turn(parent, Occasion.NEWS, all)).isEqualTo(Turn.FIRST);
        }
    }

    static Stream<List<Seat>> everybodyWhoActs() {
        return acting().stream()
                .flatMap(role -> Stream.of(
                        List.of(new Seat(role, true, false)),
                        List.of(new Seat(role, true, true)),
                        List.of(new Seat(role, false, false), new Seat(Role.CUSTODY, true, false)),
                        List.of(new Seat(role, false, true))));
    }

    private static List<Role> acting() {
        return Arrays.stream(Role.values()).filter(Role::acts).toList();
    }
}
