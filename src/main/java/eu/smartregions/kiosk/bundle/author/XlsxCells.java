package eu.smartregions.kiosk.bundle.author;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The cells of one sheet of an XLSX file.
///
/// Source: ECMA-376, part 1, 18.3 (worksheets).
final class XlsxCells {
    /// Source: Microsoft, "Excel specifications and limits".
    private static final int MOST_CHARACTERS = 32_767;

    private final XMLStreamReader xml;
    private final List<String> texts;
    private final List<Spreadsheet.Note> notes = new ArrayList<>();
    /// Whether the last cell is a formula whose result nobody stored.
    private boolean withoutResult;

    /// @param xml   the sheet
    /// @param texts those that cells refer to by number
    XlsxCells(XMLStreamReader xml, List<String> texts) {
        this.xml = xml;
        this.texts = texts;
    }

    /// The most rows and columns of a sheet.
    record Bounds(int rows, int columns) {
        IOException tooLarge() {
            return new IOException("A sheet has at most " + rows + " rows and " + columns + " columns.");
        }
    }

    /// Returns the rows up to the last that is not blank, each with its cells up to the last that is not blank.
    List<List<String>> rows(Bounds bounds) throws IOException, XMLStreamException {
        SortedMap<Integer, Map<Integer, String>> cells = cells(bounds);
        List<List<String>> rows = new ArrayList<>();
        int count = cells.isEmpty() ? 0 : cells.lastKey() + 1;
        for (int row = 0; row < count; row++) {
            rows.add(row(cells.getOrDefault(row, Map.of())));
        }
        return rows;
    }

    /// Returns what was noticed while the rows were read.
    List<Spreadsheet.Note> notes() {
        return notes;
    }

    /// Refuses a text that no cell can hold: a small file could repeat it in every cell.
    ///
    /// @throws IOException with one sentence
    static void refuseIfTooLong(String text) throws IOException {
        if (text.length() > MOST_CHARACTERS) {
            throw new IOException("A cell has at most " + MOST_CHARACTERS + " characters.");
        }
    }

    /// Returns all text in `t` up to the end of an element; phonetic readings are left out.
    static String text(XMLStreamReader xml, String end) throws XMLStreamException {
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

    /// Returns the cells that are not blank, by row and column. A row or cell that does not state its place follows the
    /// one before.
    private SortedMap<Integer, Map<Integer, String>> cells(Bounds bounds) throws IOException, XMLStreamException {
        SortedMap<Integer, Map<Integer, String>> cells = new TreeMap<>();
        int row = -1;
        int column = -1;
        boolean hidden = false;
        while (xml.hasNext()) {
            boolean begins = xml.next() == XMLStreamReader.START_ELEMENT;
            if (begins && xml.getLocalName().equals("row")) {
                row = rowOf(attribute(xml, "r"), row + 1);
                column = -1;
                hidden = attribute(xml, "hidden").matches("1|true");
            } else if (begins && xml.getLocalName().equals("c")) {
                String place = attribute(xml, "r");
                row = rowOf(place, row);
                column = columnOf(place, column + 1);
                String text = cell(attribute(xml, "t"));
                refuseIfTooLong(text);
                if (withoutResult) {
                    notes.add(new Spreadsheet.Note(Spreadsheet.Note.What.FORMULA_WITHOUT_RESULT, row, column));
                }
                if (!text.isBlank()) {
                    if (hidden) {
                        notes.add(new Spreadsheet.Note(Spreadsheet.Note.What.HIDDEN_ROW, row, column));
                        hidden = false;
                    }
                    if (row < 0 || row >= bounds.rows() || column >= bounds.columns()) {
                        throw bounds.tooLarge();
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

    private String cell(String type) throws XMLStreamException {
        withoutResult = false;
        if (type.equals("inlineStr")) {
            return text(xml, "c");
        }
        String value = "";
        boolean formula = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("f")) {
                formula = true;
            } else if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("v")) {
                value = xml.getElementText();
            } else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
        }
        withoutResult = formula && value.isEmpty() && !type.equals("str");
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
        int digits = 0;
        while (digits < place.length() && !Character.isDigit(place.charAt(digits))) {
            digits++;
        }
        return place.isEmpty() ? otherwise : Integer.parseInt(place.substring(digits)) - 1;
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

    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
