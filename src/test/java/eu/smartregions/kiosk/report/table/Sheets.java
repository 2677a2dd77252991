package eu.smartregions.kiosk.report.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Reads workbooks by the letter of ECMA-376, with nothing but the JDK. A cell is its type, a colon and its value, such
/// as `s:words`, `n:1.5`, `b:1`; a formula is `f:` and its text.
final class Sheets {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private Sheets() {
    }

    /// All sheets by name, in order; each row has the cells that are there.
    static Map<String, List<List<String>>> read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
            NodeList named = parse(zip, "xl/workbook.xml").getElementsByTagName("sheet");
            for (int i = 0; i < named.getLength(); i++) {
                String id = ((Element) named.item(i)).getAttribute("r:id");
                sheets.put(((Element) named.item(i)).getAttribute("name"), rows(parse(zip, "xl/" + target(zip, id))));
            }
            return sheets;
        }
    }

    /// The number of rows and columns that stay when a sheet is scrolled, such as `1 0`.
    static String frozen(Path file, int sheet) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Element pane = (Element) parse(zip, "xl/worksheets/sheet" + sheet + ".xml").getElementsByTagName("pane")
                    .item(0);
            return pane.getAttribute("ySplit") + " " + pane.getAttribute("state");
        }
    }

    /// The format by which a cell shows its number.
    static String format(Path file, String sheet, int row, int cell) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int number = List.copyOf(read(file).keySet()).indexOf(sheet) + 1;
            Element at = (Element) ((Element) parse(zip, "xl/worksheets/sheet" + number + ".xml")
                    .getElementsByTagName("row").item(row)).getElementsByTagName("c").item(cell);
            Document styles = parse(zip, "xl/styles.xml");
            Element style = (Element) ((Element) styles.getElementsByTagName("cellXfs").item(0))
                    .getElementsByTagName("xf").item(Integer.parseInt(at.getAttribute("s")));
            NodeList formats = styles.getElementsByTagName("numFmt");
            for (int i = 0; i < formats.getLength(); i++) {
                Element format = (Element) formats.item(i);
                if (format.getAttribute("numFmtId").equals(style.getAttribute("numFmtId"))) {
                    return format.getAttribute("formatCode");
                }
            }
            return style.getAttribute("numFmtId");
        }
    }

    private static String target(ZipFile zip, String id) throws IOException {
        NodeList all = parse(zip, "xl/_rels/workbook.xml.rels").getElementsByTagName("Relationship");
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("Id").equals(id)) {
                return ((Element) all.item(i)).getAttribute("Target").replaceFirst("^/xl/", "");
            }
        }
        throw new IOException("No sheet " + id);
    }

    private static List<List<String>> rows(Document sheet) {
        List<List<String>> rows = new ArrayList<>();
        NodeList all = sheet.getElementsByTagName("row");
        for (int i = 0; i < all.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            NodeList found = ((Element) all.item(i)).getElementsByTagName("c");
            for (int j = 0; j < found.getLength(); j++) {
                cells.add(cell((Element) found.item(j)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String cell(Element cell) {
        if (cell.getElementsByTagName("f").getLength() > 0) {
            return "f:" + cell.getElementsByTagName("f").item(0).getTextContent();
        }
        return switch (cell.getAttribute("t")) {
            case "inlineStr" -> "s:" + ESCAPE.matcher(cell.getTextContent())
                    .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
            case "s" -> "s:shared";
            case "b" -> "b:" + cell.getTextContent();
            case "", "n" -> "n:" + cell.getTextContent();
            default -> "?:" + cell.getTextContent();
        };
    }

    private static Document parse(ZipFile zip, String name) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }
}
