package dk.borgerraadgiver.accessibility;

import java.time.Duration;
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
        Site site =
                test.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Site.class, key -> Site.open(), Site.class);
        return test.getStore(HERE).computeIfAbsent(Visitors.class, key -> new Visitors(site, PATIENCE), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = test.getStore(HERE).get(Visitors.class, Visitors.class);
        if (visitors != null && test.getExecutionException().isPresent()) {
            visitors.photograph(test.getRequiredTestClass().getSimpleName() + "-"
                    + test.getRequiredTestMethod().getName());
        }
    }
}
