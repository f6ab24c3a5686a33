package dk.borgerraadgiver.complaint.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.borgerraadgiver.TestDatabase;
import dk.borgerraadgiver.complaint.ComplaintDesk;
import dk.borgerraadgiver.complaint.OldDrafts;
import dk.borgerraadgiver.complaint.Recipients;
import dk.borgerraadgiver.complaint.SubmittedComplaints;
import dk.borgerraadgiver.documents.DocumentDesk;
import dk.borgerraadgiver.documents.FolderId;
import dk.borgerraadgiver.documents.RememberedPapers;
import dk.borgerraadgiver.representation.Mandating;
import dk.borgerraadgiver.representation.Representation;
import java.time.Clock;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The complaint room with a real database and real transactions, and nothing else of the house. */
public final class TestOffice {
    private final Mandating mandating;
    private final TestClock clock = new TestClock();
    private final RememberedPapers papers = new RememberedPapers();
    private final Queue<Object> events = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean breaks = new AtomicBoolean();
    private final AnnotationConfigApplicationContext house = new AnnotationConfigApplicationContext();

    public TestOffice() {
        HikariConfig pool = new HikariConfig();
        DataSource database = TestDatabase.with("complaint", "representation");
        mandating = new Mandating(database);
        pool.setDataSource(database);
        pool.setMaximumPoolSize(24);
        house.registerBean(DataSource.class, () -> new HikariDataSource(pool));
        house.registerBean(
                PlatformTransactionManager.class, () -> new JdbcTransactionManager(house.getBean(DataSource.class)));
        house.registerBean(JdbcClient.class, () -> JdbcClient.create(house.getBean(DataSource.class)));
        house.registerBean(Clock.class, () -> clock);
        house.registerBean(DocumentDesk.class, () -> papers);
        house.registerBean(Representation.class, () -> mandating.representation);
        house.registerBean(PostgresComplaints.class);
        house.register(ComplaintDesk.class, OldDrafts.class, Transactions.class);
        house.register(foundComplaints());
        house.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> payload) {
                if (breaks.getAndSet(false)) {
                    throw new IllegalStateException("broken");
                }
                events.add(payload.getPayload());
            }
        });
        house.refresh();
    }

    public ComplaintDesk desk() {
        return house.getBean(ComplaintDesk.class);
    }

    public Mandating mandating() {
        return mandating;
    }

    public SubmittedComplaints found() {
        return house.getBean(SubmittedComplaints.class);
    }

    public Recipients recipients() {
        return house.getBean(Recipients.class);
    }

    public OldDrafts oldDrafts() {
        return house.getBean(OldDrafts.class);
    }

    public TestClock clock() {
        return clock;
    }

    /** The next listener fails, as casework might. */
    public void breakNext() {
        breaks.set(true);
    }

    public <E> List<E> events(Class<E> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public void put(FolderId folder, String name) {
        papers.put(folder, name);
    }

    public List<String> papersIn(FolderId folder) {
        return papers.namesIn(folder);
    }

    /** The class is the room's own. */
    private static Class<?> foundComplaints() {
        try {
            return Class.forName("dk.borgerraadgiver.complaint.FoundComplaints");
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    @EnableTransactionManagement
    static class Transactions {}
}
