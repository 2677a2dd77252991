package eu.smartregions.kiosk.bundle.author;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the first sheet of an XLSX file: its texts and numbers, and nothing else. Only three of its parts are opened,
/// each bounded, and their XML may define nothing, so that a file cannot grow in memory.
///
/// Source: ECMA-376, part 1, 18.3 (worksheets) and 18.4 (shared strings).
final class XlsxSheet {
    private static final int LARGEST_PART = 64 << 20;
    private static final int MOST_TEXTS = 500_000;
    private final ZipFile zip;

    private XlsxSheet(ZipFile zip) {
        this.zip = zip;
    }

    /// Returns the first sheet.
    ///
    /// @throws IOException with one sentence if the file is no workbook
    static Spreadsheet firstSheet(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new XlsxSheet(zip).firstSheet();
        } catch (XMLStreamException | IllegalArgumentException | java.util.zip.ZipException broken) {
            throw new IOException(file.getFileName() + " is no workbook that can be read; save it again as .xlsx or "
                    + "as .csv.", broken);
        }
    }

    private Spreadsheet firstSheet() throws IOException, XMLStreamException {
        String name = "";
        String relation = "";
        XMLStreamReader book = part("xl/workbook.xml").orElseThrow(() -> new IOException("There is no workbook in "
                + "this file."));
        while (relation.isEmpty() && book.hasNext()) {
            if (book.next() == XMLStreamReader.START_ELEMENT && book.getLocalName().equals("sheet")) {
                name = attribute(book, "name");
                relation = attribute(book, "id");
            }
        }
        return new Spreadsheet(name, Optional.empty(), rows(sheetPart(relation), texts()));
    }

    private String sheetPart(String relation) throws IOException, XMLStreamException {
        XMLStreamReader relations = part("xl/_rels/workbook.xml.rels")
                .orElseThrow(() -> new IOException("There is no workbook in this file."));
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamReader.START_ELEMENT && attribute(relations, "Id").equals(relation)) {
                String target = attribute(relations, "Target");
                return target.startsWith("/") ? target.substring(1) : "xl/" + target;
            }
        }
        throw new IOException("The workbook has no sheet.");
    }

    /// Returns the texts that cells refer to by number.
    private List<String> texts() throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        Optional<XMLStreamReader> part = part("xl/sharedStrings.xml");
        if (part.isPresent()) {
            XMLStreamReader xml = part.get();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("si")) {
                    texts.add(text(xml, "si"));
                    if (texts.size() > MOST_TEXTS) {
                        throw Spreadsheet.tooLarge();
                    }
                }
            }
        }
        return texts;
    }

    /// Returns all text in `t` up to the end of an element; phonetic readings are left out.
    private static String text(XMLStreamReader xml, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = true;
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("t") && !spoken) {
                text.append(xml.getElementText());
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("rPh")) {
                spoken = false;
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals(end)) {
                break;
            }
        }
        return text.toString();
    }

    private List<List<String>> rows(String part, List<String> texts) throws IOException, XMLStreamException {
        XMLStreamReader xml = part(part).orElseThrow(() -> new IOException("The workbook has no sheet."));
        SortedMap<Integer, Map<Integer, String>> cells = cells(xml, texts);
        List<List<String>> rows = new ArrayList<>();
        int count = cells.isEmpty() ? 0 : cells.lastKey() + 1;
        for (int row = 0; row < count; row++) {
            rows.add(row(cells.getOrDefault(row, Map.of())));
        }
        return rows;
    }

    /// Returns the cells that are not blank, by row and column. A row or cell that does not state its place follows the
    /// one before.
    private static SortedMap<Integer, Map<Integer, String>> cells(XMLStreamReader xml, List<String> texts)
            throws IOException, XMLStreamException {
        SortedMap<Integer, Map<Integer, String>> cells = new TreeMap<>();
        int row = -1;
        int column = -1;
        while (xml.hasNext()) {
            boolean begins = xml.next() == XMLStreamReader.START_ELEMENT;
            if (begins && xml.getLocalName().equals("row")) {
                row = rowOf(attribute(xml, "r"), row + 1);
                column = -1;
            } else if (begins && xml.getLocalName().equals("c")) {
                String place = attribute(xml, "r");
                row = rowOf(place, row);
                column = columnOf(place, column + 1);
                String text = cell(xml, attribute(xml, "t"), texts);
                if (!text.isBlank()) {
                    if (row < 0 || row >= Spreadsheet.MOST_ROWS || column >= Spreadsheet.MOST_COLUMNS) {
                        throw Spreadsheet.tooLarge();
                    }
                    cells.computeIfAbsent(row, _ -> new HashMap<>()).put(column, text);
                }
            }
        }
        return cells;
    }

    private static List<String> row(Map<Integer, String> cells) {
        List<String> row = new ArrayList<>();
        int columns = cells.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            row.add(cells.getOrDefault(column, ""));
        }
        return row;
    }

    private static String cell(XMLStreamReader xml, String type, List<String> texts) throws XMLStreamException {
        if (type.equals("inlineStr")) {
            return text(xml, "c");
        }
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
        }
        return switch (type) {
            case "s" -> {
                int number = Integer.parseInt(value);
                yield number >= 0 && number < texts.size() ? texts.get(number) : "";
            }
            case "", "n" -> value.isEmpty() ? "" : plain(value);
            default -> value;
        };
    }

    /// Returns a number without an exponent; workbooks write long ones with it.
    private static String plain(String number) {
        BigDecimal value = new BigDecimal(number);
        return Math.abs(value.scale()) > 30 ? number : value.stripTrailingZeros().toPlainString();
    }

    private static int rowOf(String place, int otherwise) {
        return place.isEmpty() ? otherwise : Integer.parseInt(place.replaceAll("[^0-9]", "")) - 1;
    }

    private static int columnOf(String place, int otherwise) {
        int column = 0;
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (c >= 'A' && c <= 'Z' && column < Spreadsheet.MOST_COLUMNS) {
                column = column * 26 + c - 'A' + 1;
            }
        }
        return place.isEmpty() ? otherwise : column - 1;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private Optional<XMLStreamReader> part(String name) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readNBytes(LARGEST_PART + 1);
        }
        if (bytes.length > LARGEST_PART) {
            throw Spreadsheet.tooLarge();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return Optional.of(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }
}
