package org.dueregard.committee.readback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A piece of XML as a tree of names and texts, read without definitions of types and without anything from elsewhere.
 * Names are compared in lower case and without their spaces, because such services are not always of one mind.
 */
final class PapersXml {

    private static final XMLInputFactory READERS = readers();
    private static final int DEEPEST = 60;

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<PapersXml> children = new ArrayList<>();

    private PapersXml(String name) {
        this.name = name.toLowerCase(Locale.ROOT);
    }

    private static XMLInputFactory readers() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** Reads a whole document; anything that is not well-formed is an exception. */
    static PapersXml read(byte[] bytes) throws IOException {
        try {
            XMLStreamReader reader = READERS.createXMLStreamReader(new ByteArrayInputStream(bytes));
            PapersXml root = new PapersXml("");
            root.fill(reader, 0);
            reader.close();
            return root;
        } catch (XMLStreamException e) {
            throw new IOException("The answer is no XML: " + e.getMessage(), e);
        }
    }

    private void fill(XMLStreamReader reader, int depth) throws XMLStreamException {
        if (depth > DEEPEST) {
            throw new XMLStreamException("too deep");
        }
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    PapersXml child = new PapersXml(reader.getLocalName());
                    children.add(child);
                    child.fill(reader, depth + 1);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
    }

    /** The text of the first child of a name, or an empty one. */
    String text(String child) {
        return children.stream()
                .filter(one -> one.name.equals(child))
                .findFirst()
                .map(one -> one.text.toString().strip())
                .orElse("");
    }

    /** The text of the first child of a name, or null when it is empty. */
    @Nullable
    String textOr(String child) {
        String found = text(child);
        return found.isEmpty() ? null : found;
    }

    /** The own text. */
    String text() {
        return text.toString().strip();
    }

    /** Every element of a name, however deep, outside of others of that name. */
    List<PapersXml> all(String wanted) {
        List<PapersXml> found = new ArrayList<>();
        walk(wanted, found::add);
        return found;
    }

    private void walk(String wanted, Consumer<PapersXml> sink) {
        for (PapersXml child : children) {
            if (child.name.equals(wanted)) {
                sink.accept(child);
            } else {
                child.walk(wanted, sink);
            }
        }
    }
}
