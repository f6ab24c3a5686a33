package dk.borgerraadgiver.accessibility;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test its {@link Visitors}, on one site that runs until the last test has ended. */
public final class OnTheSite implements ParameterResolver, AfterEachCallback {
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final Namespace HERE = Namespace.create(OnTheSite.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Opened opened = test.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Opened.class, key -> Opened.once(), Opened.class);
        Site site = opened.site();
        return test.getStore(HERE)
                .computeIfAbsent(
                        Visitors.class,
                        key -> new Visitors(site, PATIENCE, Watch.Manner.AT_THE_END).onRegisteredPages(way(test)),
                        Visitors.class);
    }

    private static String way(ExtensionContext test) {
        return test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = test.getStore(HERE).get(Visitors.class, Visitors.class);
        if (visitors != null && test.getExecutionException().isPresent()) {
            visitors.photograph(test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName());
        }
        if (visitors != null && !visitors.faults().isEmpty()) {
            String all = String.join("\n- ", "Faults of the pages on the way:", String.join("\n- ", visitors.faults()));
            System.err.println(test.getDisplayName() + ": " + all);
            throw new AssertionError(all);
        }
    }

    /** A site that does not start is tried once only, not by every test. */
    private record Opened(Optional<Site> found, String trouble) implements AutoCloseable {
        static Opened once() {
            try {
                return new Opened(Optional.of(Site.open()), "");
            } catch (IllegalStateException broken) {
                return new Opened(Optional.empty(), String.valueOf(broken.getMessage()));
            }
        }

        Site site() {
            return found.orElseThrow(() -> new IllegalStateException(trouble));
        }

        @Override
        public void close() {
            found.ifPresent(Site::close);
        }
    }
}
