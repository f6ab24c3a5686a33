package dk.borgerraadgiver.correspondence;

import dk.borgerraadgiver.content.Language;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A message in the common Danish format MeMo, version 1.2, with one PDF. The prefix must be {@code memo}: a municipal
 * gateway reads it by that.
 *
 * @param number the recipient's CPR or CVR number; only here, and only until it is written
 */
record MemoMessage(
        UUID id, Sender sender, String number, IdType type, String title, byte[] pdf, Language language, Instant at) {
    static final String NAMESPACE = "https://DigitalPost.dk/MeMo-1";
    private static final int LONGEST_LABEL = 256;

    enum IdType {
        CPR,
        CVR
    }

    /** @param number CVR number */
    record Sender(String number, String name) {}

    byte[] xml() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            message(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A message could not be written", broken);
        }
        return out.toByteArray();
    }

    private void message(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "Message");
        xml.writeNamespace("memo", NAMESPACE);
        xml.writeAttribute("memoVersion", "1.2");
        header(xml);
        body(xml);
        xml.writeEndElement();
    }

    private void header(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "MessageHeader");
        text(xml, "messageType", "DIGITALPOST");
        text(xml, "messageUUID", id.toString());
        text(xml, "label", label(title));
        text(xml, "mandatory", "false");
        text(xml, "legalNotification", "false");
        start(xml, "Sender");
        text(xml, "senderID", sender.number());
        text(xml, "idType", IdType.CVR.name());
        text(xml, "label", label(sender.name()));
        xml.writeEndElement();
        start(xml, "Recipient");
        text(xml, "recipientID", number);
        text(xml, "idType", type.name());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void body(XMLStreamWriter xml) throws XMLStreamException {
        start(xml, "MessageBody");
        text(xml, "createdDateTime", at.truncatedTo(ChronoUnit.SECONDS).toString());
        start(xml, "MainDocument");
        start(xml, "File");
        text(xml, "encodingFormat", "application/pdf");
        text(xml, "filename", language == Language.DANISH ? "besked.pdf" : "message.pdf");
        text(xml, "language", language.code());
        text(xml, "content", Base64.getEncoder().encodeToString(pdf));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
        xml.writeStartElement("memo", name, NAMESPACE);
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        start(xml, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** No letter is cut in two, and nothing that XML cannot hold goes along. */
    private static String label(String text) {
        String printable = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ");
        return printable.codePointCount(0, printable.length()) <= LONGEST_LABEL
                ? printable
                : printable.substring(0, printable.offsetByCodePoints(0, LONGEST_LABEL));
    }

    @Override
    public String toString() {
        return "MemoMessage[" + id + "]";
    }
}
