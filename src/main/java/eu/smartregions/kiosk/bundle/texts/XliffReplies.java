package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.author.Spreadsheet;
import eu.smartregions.kiosk.bundle.read.SourceMark;
import eu.smartregions.kiosk.content.text.Language;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// What came back as XLIFF. The file may define nothing and is read as a stream, so that it cannot grow in memory.
final class XliffReplies {
    private final String name;
    private final XMLStreamReader xml;
    private final Reply.Taker taker;

    private XliffReplies(String name, XMLStreamReader xml, Reply.Taker taker) {
        this.name = name;
        this.xml = xml;
        this.taker = taker;
    }

    /// Hands over everything in a file.
    ///
    /// @throws IOException with one sentence if it is no XLIFF 2, or broken
    static void read(Path file, Reply.Taker taker) throws IOException {
        Spreadsheet.refuseIfTooLarge(file);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        String name = file.getFileName().toString();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            new XliffReplies(name, factory.createXMLStreamReader(in), taker).document();
        } catch (XMLStreamException broken) {
            throw new IOException(name + " is broken near line " + Math.max(1, broken.getLocation().getLineNumber())
                    + "; save it again as XLIFF 2.", broken);
        }
    }

    private void document() throws IOException, XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new IOException(name + " defines a document type, which XLIFF does not; save it again as "
                        + "XLIFF 2.");
            }
        }
        if (!xml.getLocalName().equals("xliff") || !Xliff.NAMESPACE.equals(xml.getNamespaceURI())) {
            throw new IOException(name + " is no XLIFF of version 2.0 or 2.1; save it again as that.");
        }
        String code = attribute("trgLang");
        Optional<Language> language = Language.of(code.split("-")[0].toLowerCase(Locale.ROOT));
        if (language.isEmpty()) {
            throw new IOException(name + " is in the language \"" + code + "\", which is none of the 24; write the "
                    + "code of its language as trgLang.");
        }
        files(language.get());
    }

    private void files(Language language) throws XMLStreamException {
        String original = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (starts("file")) {
                original = attribute("original");
            } else if (starts("unit")) {
                unit(original, language);
            }
        }
    }

    private void unit(String original, Language language) throws XMLStreamException {
        String place = name + ":" + xml.getLocation().getLineNumber();
        String key = new TextKey(original, Xliff.pointer(attribute("id"))).toString();
        XliffUnit unit = new XliffUnit();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("unit")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                within(unit);
            }
        }
        taker.take(new Reply(place, key, language,
                unit.marks().flatMap(SheetReplies::origin)
                        .orElseGet(() -> new Reply.Origin(SourceMark.of(unit.source()), Optional.empty())),
                Wordings.cleaned(unit.target()), unit.claim()));
    }

    private void within(XliffUnit unit) throws XMLStreamException {
        if (starts("segment")) {
            unit.segment(attribute("state"), attribute("subState"));
        } else if (starts("source")) {
            unit.addSource(text());
        } else if (starts("target")) {
            unit.addTarget(text());
        } else if (starts("note") && attribute("category").equals(Xliff.MARKS)) {
            unit.mark(text().strip());
        } else if (!Xliff.NAMESPACE.equals(xml.getNamespaceURI())) {
            text();
        }
    }

    /// Returns all text in the present element, that of elements inside included: tools mark words in it.
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int depth = 1; depth > 0;) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private boolean starts(String element) {
        return xml.getLocalName().equals(element) && Xliff.NAMESPACE.equals(xml.getNamespaceURI());
    }

    private String attribute(String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute)).orElse("");
    }
}
