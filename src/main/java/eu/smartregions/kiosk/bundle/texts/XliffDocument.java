package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.content.text.Language;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes the texts of a bundle as XLIFF for one language: a file for each of its files, a unit for each text.
final class XliffDocument {
    private static final String INDENT = "  ";
    private final XMLStreamWriter xml;

    private XliffDocument(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /// Writes texts that are translated from one language into one.
    ///
    /// @param out   not closed
    /// @param texts at least one
    static void write(OutputStream out, List<ContentText> texts, Language language) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out,
                    StandardCharsets.UTF_8.name());
            new XliffDocument(xml).document(texts, language);
            xml.close();
        } catch (XMLStreamException failed) {
            throw new IllegalStateException("What is written into memory can always be written", failed);
        }
    }

    private void document(List<ContentText> texts, Language language) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        line(0);
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(Xliff.NAMESPACE);
        xml.writeAttribute("version", Xliff.VERSION);
        xml.writeAttribute("srcLang", texts.getFirst().source().code());
        xml.writeAttribute("trgLang", language.code());
        Map<String, List<ContentText>> files = texts.stream().collect(
                Collectors.groupingBy(text -> text.key().file(), LinkedHashMap::new, Collectors.toList()));
        int number = 0;
        for (Map.Entry<String, List<ContentText>> file : files.entrySet()) {
            number++;
            file("f" + number, file.getKey(), file.getValue(), language);
        }
        line(0);
        xml.writeEndElement();
        line(0);
        xml.writeEndDocument();
    }

    private void file(String id, String name, List<ContentText> texts, Language language) throws XMLStreamException {
        line(1);
        xml.writeStartElement("file");
        xml.writeAttribute("id", id);
        xml.writeAttribute("original", name);
        xml.writeAttribute("canResegment", "no");
        xml.writeAttribute("xml:space", "preserve");
        for (ContentText text : texts) {
            unit(text, language);
        }
        line(1);
        xml.writeEndElement();
    }

    private void unit(ContentText text, Language language) throws XMLStreamException {
        line(2);
        xml.writeStartElement("unit");
        xml.writeAttribute("id", Xliff.id(text.key().pointer()));
        xml.writeAttribute("name", text.where());
        line(3);
        xml.writeStartElement("notes");
        note("location", text.where());
        note("limit", text.note());
        if (text.state(language) != TextState.TRANSLATED) {
            note("state", text.state(language).words());
        }
        note(Xliff.MARKS, text.marks(language));
        line(3);
        xml.writeEndElement();
        segment(text, language);
        line(2);
        xml.writeEndElement();
    }

    private void note(String category, String words) throws XMLStreamException {
        line(4);
        element("note", words, "category", category);
    }

    private void segment(ContentText text, Language language) throws XMLStreamException {
        line(3);
        xml.writeStartElement("segment");
        switch (text.state(language)) {
            case TRANSLATED -> state("final", "");
            case BY_MACHINE -> state("translated", Xliff.BY_MACHINE);
            case OUTDATED -> state("initial", Xliff.OUTDATED);
            case MISSING -> state("initial", "");
        }
        line(4);
        element("source", text.sourceWording());
        if (text.wording(language).isPresent()) {
            line(4);
            element("target", text.wording(language).get());
        }
        line(3);
        xml.writeEndElement();
    }

    private void state(String state, String subState) throws XMLStreamException {
        xml.writeAttribute("state", state);
        if (!subState.isEmpty()) {
            xml.writeAttribute("subState", subState);
        }
    }

    /// @param attribute a name and a value, or nothing
    private void element(String name, String words, String... attribute) throws XMLStreamException {
        xml.writeStartElement(name);
        if (attribute.length > 0) {
            xml.writeAttribute(attribute[0], attribute[1]);
        }
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }
}
