package dk.borgerraadgiver.representation.postgres;

import dk.borgerraadgiver.identity.EmployeeId;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.representation.Ending;
import dk.borgerraadgiver.representation.InvitationCode;
import dk.borgerraadgiver.representation.Mandate;
import dk.borgerraadgiver.representation.MandateId;
import dk.borgerraadgiver.representation.Mandates;
import dk.borgerraadgiver.representation.Scope;
import dk.borgerraadgiver.representation.Terms;
import dk.borgerraadgiver.representation.Use;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresMandates implements Mandates {
    private final JdbcClient database;
    private final Uses uses;

    PostgresMandates(JdbcClient database) {
        this.database = database;
        uses = new Uses(database);
    }

    @Override
    public void add(Mandate.Claimed claimed) {
        insert(claimed).param("hash", null).param("codeUntil", null).update();
        cover(claimed.terms());
    }

    @Override
    public void offer(Mandate.Offered offered, InvitationCode code) {
        insert(offered)
                .param("hash", code.hash())
                .param("codeUntil", time(offered.codeUntil()))
                .update();
        cover(offered.terms());
    }

    @Override
    public void save(Mandate.Proven proven) {
        prove(proven);
        cover(proven.terms());
    }

    @Override
    public void save(Mandate.Ended ended) {
        end(ended);
    }

    @Override
    public Optional<Mandate> find(MandateId id) {
        return one("id = :id and id = :who", id, id.value());
    }

    @Override
    public Optional<Mandate> toChange(MandateId id) {
        return one("id = :id and id = :who for update", id, id.value());
    }

    @Override
    public Optional<Mandate> toChangeOfParty(MandateId id, PersonId party) {
        return one("id = :id and party = :who for update", id, party.value());
    }

    @Override
    public Optional<Mandate> toChangeOfRepresentative(MandateId id, PersonId representative) {
        return one("id = :id and representative = :who for update", id, representative.value());
    }

    @Override
    public Optional<Mandate> ofRepresentative(MandateId id, PersonId representative) {
        return one("id = :id and representative = :who", id, representative.value());
    }

    @Override
    public Optional<Mandate.Offered> offered(InvitationCode code, Instant now) {
        return database.sql(MandateRows.SELECT + """
                         code_hash = :hash and code_until > :now and representative is null and ending is null
                        for update""")
                .param("hash", code.hash())
                .param("now", time(now))
                .query(MandateRows::mandate)
                .optional()
                .map(Mandate.Offered.class::cast);
    }

    @Override
    public List<Mandate> ofParty(PersonId party) {
        return many("party = :who order by began_at desc, id", party);
    }

    @Override
    public List<Mandate> ofRepresentative(PersonId representative) {
        return many("representative = :who order by began_at desc, id", representative);
    }

    @Override
    public List<Mandate.Claimed> claimed() {
        return all("representative is not null and proof is null and ending is null order by began_at, id")
                .map(Mandate.Claimed.class::cast)
                .toList();
    }

    @Override
    public List<Mandate.Proven> proven() {
        return all("proof is not null and ending is null order by until_day nulls last, id")
                .map(Mandate.Proven.class::cast)
                .toList();
    }

    @Override
    public void add(Use use) {
        uses.add(use);
    }

    @Override
    public boolean hasSince(Use use, Instant since) {
        return uses.hasSince(use, since);
    }

    @Override
    public List<Use> uses(MandateId mandate) {
        return uses.of(mandate);
    }

    @Override
    public void guessed(PersonId person, Instant at) {
        uses.guessed(person, at);
    }

    @Override
    public int guesses(PersonId person, Instant since) {
        return uses.guesses(person, since);
    }

    private JdbcClient.StatementSpec insert(Mandate mandate) {
        Terms terms = mandate.terms();
        return database.sql("""
                        insert into mandate (id, party, party_name, capacity, basis, everything, from_day, until_day,
                            papers, other_holder, began_at, representative, representative_name, code_hash, code_until)
                        values (:id, :party, :partyName, :capacity, :basis, :everything, :from, :until,
                            :papers, :otherHolder, :at, :representative, :name, :hash, :codeUntil)""")
                .param("id", terms.id().value())
                .param("party", terms.party().value())
                .param("partyName", terms.partyName())
                .param("capacity", terms.capacity().name())
                .param("basis", terms.basis().name())
                .param("everything", terms.scope() instanceof Scope.Everything)
                .param("from", terms.period().from())
                .param("until", terms.period().until().orElse(null))
                .param("papers", terms.papers().value())
                .param("otherHolder", terms.otherHolder().map(Enum::name).orElse(null))
                .param("at", time(mandate.at()))
                .param(
                        "representative",
                        mandate.representative().map(PersonId::value).orElse(null))
                .param("name", mandate.representativeName());
    }

    private void prove(Mandate.Proven proven) {
        database.sql("""
                        update mandate set representative = :by, representative_name = :name, proof = :proof,
                            proven_by = :officer, proven_at = :at where id = :id""")
                .param("by", proven.by().value())
                .param("name", proven.representativeName())
                .param("proof", proven.proof().name())
                .param(
                        "officer",
                        proven.officer().map(officer -> officer.value()).orElse(null))
                .param("at", time(proven.at()))
                .param("id", proven.terms().id().value())
                .update();
    }

    private void end(Mandate.Ended ended) {
        Optional<Office> by = Office.in(ended.ending());
        database.sql("""
                        update mandate set ending = :ending, ended_by = :by, ended_reason = :reason, ended_at = :at
                        where id = :id and ending is null""")
                .param(
                        "ending",
                        switch (ended.ending()) {
                            case Ending.Revoked revoked -> "revoked";
                            case Ending.GivenUp givenUp -> "given-up";
                            case Ending.Refused refused -> "refused";
                            case Ending.EndedByOffice office -> "ended-by-office";
                        })
                .param("by", by.map(office -> office.officer().value()).orElse(null))
                .param("reason", by.map(Office::reason).orElse(null))
                .param("at", time(ended.at()))
                .param("id", ended.terms().id().value())
                .update();
    }

    private void cover(Terms terms) {
        if (terms.scope() instanceof Scope.Only only) {
            only.cases()
                    .forEach(number -> database.sql(
                                    "insert into mandate_case (mandate, case_number) values (?, ?) on conflict do nothing")
                            .params(terms.id().value(), number.value())
                            .update());
        }
    }

    private Optional<Mandate> one(String which, MandateId id, UUID who) {
        return database.sql(MandateRows.SELECT + which)
                .param("id", id.value())
                .param("who", who)
                .query(MandateRows::mandate)
                .optional();
    }

    private Stream<Mandate> all(String which) {
        return database.sql(MandateRows.SELECT + which).query(MandateRows::mandate).list().stream();
    }

    private List<Mandate> many(String which, PersonId who) {
        return database.sql(MandateRows.SELECT + which)
                .param("who", who.value())
                .query(MandateRows::mandate)
                .list();
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    /** Who at the office ended it, and why. */
    private record Office(EmployeeId officer, String reason) {
        static Optional<Office> in(Ending ending) {
            return switch (ending) {
                case Ending.Refused refused -> Optional.of(new Office(refused.by(), refused.reason()));
                case Ending.EndedByOffice ended -> Optional.of(new Office(ended.by(), ended.reason()));
                case Ending.Revoked revoked -> Optional.empty();
                case Ending.GivenUp givenUp -> Optional.empty();
            };
        }
    }
}
