package org.dueregard.committee.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes released reports as an Atom feed (RFC 4287): pure, the same bytes for the same releases. */
final class ReleaseFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final XMLStreamWriter xml;

    private ReleaseFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /**
     * The feed.
     *
     * @param council name of the council, who is the author
     * @param entries the latest first
     */
    static byte[] of(String council, List<ReleaseEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
            new ReleaseFeed(xml).write(council, entries);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A feed that cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private void write(String council, List<ReleaseEntry> entries) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en-GB");
        text("id", "urn:uuid:" + UUID.nameUUIDFromBytes(("reports of " + council).getBytes(StandardCharsets.UTF_8)));
        text("title", "Reports to committee: " + council);
        text("updated", (entries.isEmpty() ? Instant.EPOCH : entries.getFirst().releasedAt()).toString());
        link("self", "/api/v1/reports.atom");
        link("alternate", "/reports");
        xml.writeStartElement("author");
        text("name", council);
        xml.writeEndElement();
        for (ReleaseEntry entry : entries) {
            write(entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(ReleaseEntry entry) throws XMLStreamException {
        xml.writeStartElement("entry");
        text("id", "urn:uuid:" + entry.id());
        text("title", entry.title() + (entry.reportVersion() == 1 ? "" : " (version " + entry.reportVersion() + ")"));
        text("updated", entry.releasedAt().toString());
        text("published", entry.releasedAt().toString());
        link("alternate", "/reports/" + entry.reportRef());
        text("summary", summary(entry));
        xml.writeEndElement();
    }

    private static String summary(ReleaseEntry entry) {
        LocalDate day = entry.meetingOn();
        StringBuilder words = new StringBuilder(entry.body());
        if (day != null) {
            words.append(", ").append(DAY.format(day));
        }
        words.append('.');
        entry.recommendations()
                .forEach(one ->
                        words.append(' ').append(one.number()).append(". ").append(one.text()));
        return words.toString();
    }

    private void link(String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
