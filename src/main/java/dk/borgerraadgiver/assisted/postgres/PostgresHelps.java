package dk.borgerraadgiver.assisted.postgres;

import dk.borgerraadgiver.assisted.Citizen;
import dk.borgerraadgiver.assisted.GivenConsent;
import dk.borgerraadgiver.assisted.Help;
import dk.borgerraadgiver.assisted.Helps;
import dk.borgerraadgiver.complaint.HelpId;
import dk.borgerraadgiver.complaint.WriterId;
import dk.borgerraadgiver.shared.CaseNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresHelps implements Helps {
    private final JdbcClient database;

    PostgresHelps(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(Help help) {
        database.sql("""
                        insert into help (id, helper, helper_name, capacity, organisation, complaint, begun_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        help.id().value(),
                        help.helper().value(),
                        help.helperName(),
                        help.role().capacity().name(),
                        help.role().organisation(),
                        help.complaint().value(),
                        utc(help.begunAt()))
                .update();
    }

    @Override
    public Optional<Help> find(HelpId id, WriterId helper) {
        return database.sql("select * from help where id = ? and helper = ? and number is null")
                .params(id.value(), helper.value())
                .query(HelpRows::help)
                .optional();
    }

    @Override
    public List<Help> open(WriterId helper) {
        return database.sql("select * from help where helper = ? and number is null order by begun_at")
                .param(helper.value())
                .query(HelpRows::help)
                .list();
    }

    @Override
    public void identify(HelpId id, Citizen citizen) {
        database.sql("""
                        update help set citizen = :citizen, citizen_name = :name, born = :born, birth_year = :year,
                            by_civil_number = :number
                        where id = :id and number is null""")
                .param("id", id.value())
                .param("citizen", citizen.person().value())
                .param("name", citizen.name())
                .param("born", citizen.born().orElse(null))
                .param("year", citizen.birthYear())
                .param("number", citizen.byCivilNumber())
                .update();
    }

    @Override
    public void sent(HelpId id, SentCode code) {
        database.sql("update help set code_hash = ?, code_until = ?, code_tries = ? where id = ?")
                .params(code.hash(), utc(code.until()), code.tries(), id.value())
                .update();
    }

    @Override
    public Optional<SentCode> sentCode(HelpId id) {
        return database.sql(
                        "select code_hash, code_until, code_tries from help where id = ? and code_hash is not null for update")
                .param(id.value())
                .query((row, at) -> new SentCode(
                        row.getBytes("code_hash"),
                        row.getObject("code_until", OffsetDateTime.class).toInstant(),
                        row.getInt("code_tries")))
                .optional();
    }

    @Override
    public void handedIn(HelpId id, GivenConsent consent, CaseNumber number, Instant at) {
        database.sql("""
                        update help set consent = :consent, witness = :witness, follow_until = :until, number = :number,
                            handed_in_at = :at, code_hash = null
                        where id = :id and number is null""")
                .param("id", id.value())
                .param("consent", consent.way().name())
                .param("witness", consent.witness())
                .param("until", consent.mayFollowUntil().orElse(null))
                .param("number", number.value())
                .param("at", utc(at))
                .update();
    }

    /** Waits for whoever hands in the same at this moment. */
    @Override
    public Optional<CaseNumber> number(HelpId id, WriterId helper) {
        return database.sql("select number from help where id = ? and helper = ? for update")
                .params(id.value(), helper.value())
                .query((row, at) -> Optional.ofNullable(row.getString("number")))
                .optional()
                .flatMap(number -> number.map(CaseNumber::new));
    }

    @Override
    public Optional<Done> done(CaseNumber number) {
        return database.sql("select * from help where number = ?")
                .param(number.value())
                .query(HelpRows::done)
                .optional();
    }

    @Override
    public List<Done> followed(WriterId helper, LocalDate today) {
        return database.sql("select * from help where helper = ? and follow_until >= ? order by handed_in_at desc")
                .params(helper.value(), today)
                .query(HelpRows::done)
                .list();
    }

    @Override
    public void delete(HelpId id) {
        database.sql("delete from help where id = ? and number is null")
                .param(id.value())
                .update();
    }

    @Override
    public void forgetBefore(Instant before) {
        database.sql("delete from help where number is null and begun_at < ?")
                .param(utc(before))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
