package eu.smartregions.kiosk.bundle.author;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the sheets of an XLSX file: their texts and numbers, and nothing else. Only parts that are needed are opened,
/// each and all of them bounded, and their XML may define nothing, so that a file cannot grow in memory.
///
/// Source: ECMA-376, part 1, 18.3 (worksheets) and 18.4 (shared strings).
public final class XlsxSheet {
    private static final int LARGEST_PART = 64 << 20;
    private static final long LARGEST_WHOLE = 256L << 20;
    private static final int MOST_TEXTS = 500_000;
    private static final int MOST_SHEETS = 200;
    /// Where translators get a row for each text, and few columns.
    private static final int MOST_TEXT_ROWS = 100_000;
    private static final int MOST_TEXT_COLUMNS = 30;

    private final ZipFile zip;
    private final XlsxCells.Bounds bounds;
    private long unpacked;

    private XlsxSheet(ZipFile zip, XlsxCells.Bounds bounds) {
        this.zip = zip;
        this.bounds = bounds;
    }

    /// Takes one sheet after the other.
    @FunctionalInterface
    public interface Taker {
        /// Takes a sheet, which is kept in memory no longer than the taker keeps it.
        ///
        /// @param number 0 for the first
        /// @param of     how many sheets there are
        void take(Spreadsheet sheet, int number, int of);
    }

    /// A sheet that the workbook names.
    private record Named(String name, String relation) {
    }

    /// Returns all sheets, with as many rows as people fill in.
    ///
    /// @throws IOException with one sentence if the file is no workbook
    static List<Spreadsheet> all(Path file) throws IOException {
        List<Spreadsheet> all = new ArrayList<>();
        read(file, new XlsxCells.Bounds(Spreadsheet.MOST_ROWS, Spreadsheet.MOST_COLUMNS), MOST_SHEETS,
                (sheet, _, _) -> all.add(sheet));
        return all;
    }

    /// Reads all sheets of a workbook for translators, up to 100,000 rows each.
    ///
    /// @throws IOException with one sentence if the file is no workbook
    public static void each(Path file, Taker taker) throws IOException {
        Spreadsheet.refuseIfTooLarge(file);
        read(file, new XlsxCells.Bounds(MOST_TEXT_ROWS, MOST_TEXT_COLUMNS), MOST_SHEETS, taker);
    }

    private static void read(Path file, XlsxCells.Bounds bounds, int most, Taker taker) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            new XlsxSheet(zip, bounds).read(most, taker);
        } catch (XMLStreamException | IllegalArgumentException | java.util.zip.ZipException broken) {
            throw new IOException(file.getFileName() + " is no workbook that can be read; save it again as .xlsx or "
                    + "as .csv.", broken);
        }
    }

    private void read(int most, Taker taker) throws IOException, XMLStreamException {
        List<Named> sheets = sheets();
        List<String> texts = texts();
        int count = Math.min(most, sheets.size());
        for (int i = 0; i < count; i++) {
            Named sheet = sheets.get(i);
            XlsxCells cells = cells(sheetPart(sheet.relation()), texts);
            taker.take(new Spreadsheet(sheet.name(), Optional.empty(), cells.rows(bounds), cells.notes()), i, count);
        }
    }

    private List<Named> sheets() throws IOException, XMLStreamException {
        List<Named> sheets = new ArrayList<>();
        XMLStreamReader book = part("xl/workbook.xml").orElseThrow(() -> new IOException("There is no workbook in "
                + "this file."));
        while (sheets.size() < MOST_SHEETS && book.hasNext()) {
            if (book.next() == XMLStreamReader.START_ELEMENT && book.getLocalName().equals("sheet")) {
                sheets.add(new Named(XlsxCells.attribute(book, "name"), XlsxCells.attribute(book, "id")));
            }
        }
        if (sheets.isEmpty()) {
            throw new IOException("The workbook has no sheet.");
        }
        return sheets;
    }

    private String sheetPart(String relation) throws IOException, XMLStreamException {
        XMLStreamReader relations = part("xl/_rels/workbook.xml.rels")
                .orElseThrow(() -> new IOException("There is no workbook in this file."));
        while (relations.hasNext()) {
            if (relations.next() == XMLStreamReader.START_ELEMENT
                    && XlsxCells.attribute(relations, "Id").equals(relation)) {
                String target = XlsxCells.attribute(relations, "Target");
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
                    String text = XlsxCells.text(xml, "si");
                    XlsxCells.refuseIfTooLong(text);
                    texts.add(text);
                    if (texts.size() > MOST_TEXTS) {
                        throw bounds.tooLarge();
                    }
                }
            }
        }
        return texts;
    }

    private XlsxCells cells(String part, List<String> texts) throws IOException, XMLStreamException {
        return new XlsxCells(part(part).orElseThrow(() -> new IOException("The workbook has no sheet.")), texts);
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
        unpacked += bytes.length;
        if (bytes.length > LARGEST_PART || unpacked > LARGEST_WHOLE) {
            throw bounds.tooLarge();
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return Optional.of(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
    }
}
