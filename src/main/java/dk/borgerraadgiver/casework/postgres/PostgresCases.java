package dk.borgerraadgiver.casework.postgres;

import dk.borgerraadgiver.casework.CaseFile;
import dk.borgerraadgiver.casework.CaseHistories;
import dk.borgerraadgiver.casework.Cases;
import dk.borgerraadgiver.casework.CodeLook;
import dk.borgerraadgiver.casework.Entry;
import dk.borgerraadgiver.casework.EntryMade;
import dk.borgerraadgiver.casework.Reading;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.identity.Actor;
import dk.borgerraadgiver.identity.Actor.Role;
import dk.borgerraadgiver.identity.PartyColumns;
import dk.borgerraadgiver.identity.PersonId;
import dk.borgerraadgiver.shared.CaseNumber;
import dk.borgerraadgiver.shared.CompanyNumber;
import dk.borgerraadgiver.shared.Rejected;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PostgresCases implements Cases, CaseHistories {
    private static final String FILE = "select f.* from case_file f ";
    private final JdbcClient database;
    private final EventJson events;
    private final Looks looks;
    private final LineTable lines;
    private final ApplicationEventPublisher heard;

    PostgresCases(JdbcClient database, EventJson events, ApplicationEventPublisher heard) {
        this.database = database;
        this.events = events;
        this.heard = heard;
        looks = new Looks(database);
        lines = new LineTable(database);
    }

    @Override
    public void add(CaseFile file) {
        database.sql("""
                        insert into case_file (number, citizen, company, professional, professional_name,
                            papers, points, opened_at, version)
                        values (:number, :citizen, :company, :professional, :professionalName,
                            :papers, :points, :openedAt, :version)""")
                .params(PartyColumns.of(file.party()))
                .param("number", file.number().value())
                .param("papers", file.papers().value())
                .param("points", file.points())
                .param("openedAt", utc(file.receivedAt()))
                .param("version", file.version())
                .update();
        file.history().forEach(entry -> write(file.number(), entry));
        lines.put(file);
    }

    @Override
    public Optional<CaseFile> find(CaseNumber number, Actor actor) {
        return found(number, actor, "");
    }

    @Override
    public Optional<CaseFile> findToChange(CaseNumber number, Actor actor) {
        return found(number, actor, " for update");
    }

    @Override
    public void save(CaseFile before, CaseFile after) {
        int changed = database.sql("update case_file set version = ? where number = ? and version = ?")
                .params(after.version(), after.number().value(), before.version())
                .update();
        if (changed != 1) {
            throw new Rejected("casework.refused.changed-meanwhile");
        }
        List<Entry> added =
                after.history().stream().skip(before.history().size()).toList();
        added.forEach(entry -> write(after.number(), entry));
        lines.put(after);
        added.forEach(entry -> heard.publishEvent(new EntryMade(after.number(), entry.position(), entry.at())));
    }

    @Override
    public List<CaseFile> of(PersonId citizen) {
        return of("citizen", citizen.value());
    }

    @Override
    public List<CaseFile> of(CompanyNumber company) {
        return of("company", company.digits());
    }

    private List<CaseFile> of(String column, Object party) {
        return whole(database.sql(FILE + "where f." + column + " = ? order by f.opened_at desc, f.number desc")
                .param(party)
                .query(PostgresCases::withoutHistory)
                .list());
    }

    @Override
    public Optional<CaseFile> outlined(CaseNumber number) {
        return whole(database.sql(FILE + "where f.number = ?")
                        .param(number.value())
                        .query(PostgresCases::withoutHistory)
                        .list())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<CaseFile> whole(CaseNumber number) {
        return outlined(number);
    }

    @Override
    public Map<CaseNumber, Integer> lengths() {
        Map<CaseNumber, Integer> lengths = new HashMap<>();
        database.sql("select case_number, max(position) as last from case_event group by case_number")
                .query(row -> {
                    lengths.put(new CaseNumber(row.getString("case_number")), row.getInt("last"));
                });
        return lengths;
    }

    @Override
    public void add(CaseNumber number, Reading reading) {
        looks.add(number, reading);
    }

    @Override
    public List<Reading> readings(CaseNumber number) {
        return looks.readings(number);
    }

    @Override
    public void add(CaseNumber number, CodeLook look) {
        looks.add(number, look);
    }

    @Override
    public List<CodeLook> codeLooks(CaseNumber number) {
        return looks.codeLooks(number);
    }

    private Optional<CaseFile> found(CaseNumber number, Actor actor, String lock) {
        return whole(database
                        .sql(FILE + "where f.number = ?" + lock)
                        .param(number.value())
                        .query(PostgresCases::withoutHistory)
                        .list()
                        .stream()
                        .filter(file -> isFor(actor, file))
                        .toList())
                .stream()
                .findFirst();
    }

    private static boolean isFor(Actor actor, CaseFile file) {
        return switch (actor) {
            case Actor.Person person -> file.party().isOf(person);
            case Actor.Professional professional -> file.party().isOf(professional);
            case Actor.Employee employee -> employee.is(Role.CASE_OFFICER);
        };
    }

    private List<CaseFile> whole(List<CaseFile> files) {
        Map<String, List<Entry>> histories = new LinkedHashMap<>();
        files.forEach(file -> histories.put(file.number().value(), new ArrayList<>()));
        if (!files.isEmpty()) {
            database.sql("select * from case_event where case_number in (:numbers) order by case_number, position")
                    .param("numbers", histories.keySet())
                    .query(row -> {
                        histories
                                .computeIfAbsent(row.getString("case_number"), number -> new ArrayList<>())
                                .add(entry(row));
                    });
        }
        return files.stream()
                .map(file -> new CaseFile(
                        file.number(),
                        file.party(),
                        file.papers(),
                        file.points(),
                        histories.getOrDefault(file.number().value(), List.of()),
                        file.version()))
                .toList();
    }

    private void write(CaseNumber number, Entry entry) {
        Who who = Who.of(entry.by());
        database.sql("""
                        insert into case_event (case_number, position, at, by_kind, by_id, by_name, kind, detail)
                        values (:number, :position, :at, :byKind, :byId, :byName, :kind, cast(:detail as jsonb))
                        """)
                .param("number", number.value())
                .param("position", entry.position())
                .param("at", utc(entry.at()))
                .param("byKind", who.kind())
                .param("byId", who.id())
                .param("byName", who.name())
                .param("kind", events.kind(entry.event()))
                .param("detail", events.detail(entry.event()))
                .update();
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt("position"),
                instant(row, "at"),
                Who.in(row).by(),
                events.event(row.getString("kind"), row.getString("detail")));
    }

    private static CaseFile withoutHistory(ResultSet row, int at) throws SQLException {
        return new CaseFile(
                new CaseNumber(row.getString("number")),
                PartyColumns.in(row),
                new FolderId(row.getObject("papers", UUID.class)),
                row.getInt("points"),
                List.of(),
                row.getInt("version"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
