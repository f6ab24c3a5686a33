package dk.borgerraadgiver;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.LoggerFactory;

/** What one logger says during a test; register it as an extension. */
public final class HeardLog implements BeforeEachCallback, AfterEachCallback {
    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
    private final Logger logger;

    public HeardLog(String name) {
        logger = (Logger) LoggerFactory.getLogger(name);
    }

    public List<String> lines() {
        return heard.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    public void forget() {
        heard.list.clear();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        heard.start();
        logger.addAppender(heard);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        logger.detachAppender(heard);
    }
}
