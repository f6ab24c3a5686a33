package dk.borgerraadgiver.documents;

import java.io.InputStream;
import java.util.function.Supplier;

/** A paper that may be opened, with its bytes. */
public record Content(Document document, Supplier<InputStream> bytes) {}
