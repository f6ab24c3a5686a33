package dk.borgerraadgiver.documents.pdf;

import dk.borgerraadgiver.content.Authority;
import dk.borgerraadgiver.content.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Fills the templates of papers. Every template knows the authority and the language besides its model. */
@Component
class Templates {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Templates(MessageSource texts) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/pdf/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(texts);
    }

    Document page(String template, Map<String, Object> model, Authority authority, Language language) {
        Context context = new Context(language.locale(), model);
        context.setVariable("authority", authority);
        context.setVariable("language", language);
        Document page = parsed(engine.process(template, context));
        page.getDocumentElement().setAttribute("lang", language.code());
        return page;
    }

    private static Document parsed(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(withoutUnprintable(page))));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    /** People paste signs that no XML may hold. */
    private static String withoutUnprintable(String page) {
        StringBuilder kept = new StringBuilder(page.length());
        page.codePoints().filter(Templates::isPrintable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPrintable(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign < 0xD800)
                || (sign > 0xDFFF && sign < 0xFFFE)
                || sign > 0xFFFF;
    }
}
