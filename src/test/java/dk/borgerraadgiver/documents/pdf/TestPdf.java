package dk.borgerraadgiver.documents.pdf;

import dk.borgerraadgiver.content.Directory;
import dk.borgerraadgiver.documents.Pdf;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The maker of PDF as the site runs it, with the texts and the directory of the site. */
public final class TestPdf {
    private static final Pdf PDF = make();

    private TestPdf() {}

    public static Pdf pdf() {
        return PDF;
    }

    private static Pdf make() {
        try (AnnotationConfigApplicationContext site = new AnnotationConfigApplicationContext()) {
            TestPropertyValues.of("borgerraadgiver.phone=33 66 14 00", "borgerraadgiver.public-url=https://example.dk")
                    .applyTo(site);
            site.register(Site.class);
            site.refresh();
            return new TaggedPdf(site.getBean(Templates.class), site.getBean(Directory.class));
        }
    }

    @ConfigurationPropertiesScan("dk.borgerraadgiver.content")
    @ComponentScan("dk.borgerraadgiver.content")
    @Import(Templates.class)
    static class Site {}
}
