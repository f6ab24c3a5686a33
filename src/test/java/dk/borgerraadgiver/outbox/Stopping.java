package dk.borgerraadgiver.outbox;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.Random;
import javax.sql.DataSource;

/**
 * Stops the work at random moments: before or after any statement reaches the database, each of which commits by itself,
 * and before or after anything is handed out.
 */
public final class Stopping {
    private final Random random;
    private final double chance;
    private int stops;

    public Stopping(long seed, double chance) {
        random = new Random(seed);
        this.chance = chance;
    }

    public int stops() {
        return stops;
    }

    /** Begun anew as often as it is stopped. */
    public static void untilDone(Runnable work) {
        try {
            work.run();
        } catch (Stopped stopped) {
            untilDone(work);
        }
    }

    public DataSource on(DataSource database) {
        return proxy(
                DataSource.class,
                database,
                (name, result) -> result instanceof Connection connection ? on(connection) : result);
    }

    public <T> T on(Class<T> port, T way) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (self, method, args) -> {
            perhaps();
            Object result = call(() -> method.invoke(way, args));
            perhaps();
            return result;
        }));
    }

    private Connection on(Connection connection) {
        return proxy(
                Connection.class,
                connection,
                (name, result) -> result instanceof PreparedStatement statement
                        ? on(PreparedStatement.class, statement, "execute")
                        : result);
    }

    private <T> T on(Class<T> type, T of, String only) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            boolean step = method.getName().startsWith(only);
            if (step) {
                perhaps();
            }
            Object result = call(() -> method.invoke(of, args));
            if (step) {
                perhaps();
            }
            return result;
        }));
    }

    private static <T> T proxy(Class<T> type, T of, Wrap wrap) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> wrap.of(method.getName(), call(() -> method.invoke(of, args)))));
    }

    private void perhaps() {
        if (random.nextDouble() < chance) {
            stops++;
            throw new Stopped();
        }
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.made();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private interface Call {
        Object made() throws Exception;
    }

    private interface Wrap {
        Object of(String method, Object result);
    }
}
