package eu.smartregions.kiosk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.author.Starter;
import eu.smartregions.kiosk.bundle.json.JsonEdit;
import eu.smartregions.kiosk.bundle.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people do in spreadsheets, and all that a region can have.
final class BundleImportSheetsTest {
    private static final Path EXHIBITION = Path.of("kiosk-content");
    private static final List<String> HEAD = List.of("id", "name_en", "country", "areas", "sentence_en");
    private static final List<String> LAND = List.of("be-land", "Land", "BE", "energy-transition", "Good at wind.");
    private final Said said = new Said();

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfARegionHasItsPlace() throws IOException {
        Files.createDirectories(folder.resolve("photos"));
        Files.copy(EXHIBITION.resolve("exhibition/pictures/agro-food-landscape.jpg"),
                folder.resolve("photos/port.jpg"));
        Path file = book(Map.of("Regions", List.of(
                List.of("id", "name_en", "country", "nuts", "nuts_version", "areas", "main_areas", "hook_en",
                        "sentence_en", "exhibits"),
                List.of("be-land", "Land", "BE", "BE2", "2016", "energy-transition;agro-food", "agro-food",
                        "A harbour feeds bees.", "Good at wind.", "yes")),
                "Pictures", row("be-land", "file", "photos/port.jpg", "alt_en", "A port", "credit", "Land",
                        "focus_x", "0.25"),
                "In a field", row("be-land", "area", "agro-food", "sentence_en", "We grow hay."),
                "Proofs",
                row("be-land", "title_en", "Mill", "text_en", "It turns.", "area", "agro-food", "source", "Us"),
                "Stories", row("be-land", "title_en", "A quiet port", "area", "agro-food", "challenge_en", "Noise.",
                        "action_en", "Walls.", "change_en", "Quiet.", "source", "Us", "figure", "7 dB",
                        "figure_what_en",
                        "Less noise", "figure_year", "2015"),
                "Offers", row("be-land", "means", "skills", "area", "agro-food", "title_en", "Millers"),
                "Partnerships", row("be-land", "partnership_en", "Mills", "role", "lead", "kind", "network"),
                "Documents", row("be-land", "title_en", "Plan", "address", "https://europa.eu/plan"),
                "Figures", row("be-land", "kind", "areaKm2", "value", "1 234", "year", "2015", "source", "Us")));
        assertEquals(0, imported(file), said::out);
        Path region = folder.resolve("out/be-land/region.json");
        assertEquals("port.jpg", text(region, "pictures", "0", "file"));
        assertEquals("0.25", text(region, "pictures", "0", "focusX"));
        assertTrue(Files.exists(folder.resolve("out/be-land/port.jpg")));
        assertEquals("We grow hay.", text(region, "inArea", "agro-food", "en"));
        assertEquals("a-quiet-port", text(region, "stories", "0", "id"));
        assertEquals("Less noise", text(region, "stories", "0", "figure", "what", "en"));
        assertEquals("1234", text(region, "facts", "0", "value"));
        assertEquals("skills", text(region, "offers", "0", "means"));
        assertEquals("agro-food", text(region, "mainAreas", "0"));
        assertEquals("2016", text(region, "nuts", "version"));
        assertEquals(0, said.execute("bundle", "check", folder.resolve("out/be-land").toString()), said::out);
    }

    @Test
    void whatIsWrongInAnotherSheetIsNamedThere() throws IOException {
        Path file = book(Map.of("Regions", List.of(HEAD, LAND),
                "Offers", row("be-lant", "means", "skills", "area", "agro-food", "title_en", "Millers"),
                "Wishes", row("be-land", "means", "skils", "area", "agro-food", "titel_en", "Millers")));
        assertEquals(1, imported(file));
        assertTrue(said.out().contains("Offers!A2 error unknown-region: The first sheet has no region \"be-lant\". "
                + "Fix: Did you mean \"be-land\"?"), said::out);
        assertTrue(said.out().contains("Wishes!D1 error unknown-column"), said::out);
        assertTrue(said.out().lines().anyMatch(line -> line.contains("Wishes!B2 error")), said::out);
    }

    @Test
    void theWorkbookToFillInOffersAreasAndCountriesAndCanBeTakenBack() throws IOException {
        Path file = folder.resolve("fill.xlsx");
        assertEquals(0, said.execute("bundle", "import", file.toString(), "--template"), said::err);
        try (ZipFile book = new ZipFile(file.toFile())) {
            String first = part(book, "xl/worksheets/sheet1.xml");
            assertTrue(first.contains("Choices!$A$2:$A$") && first.contains("Choices!$B$2:$B$11"), first);
            String texts = part(book, "xl/sharedStrings.xml");
            Starter.areas(EXHIBITION).forEach(area -> assertTrue(texts.contains(">" + area.id().value() + "<")));
            assertTrue(texts.contains(">BE<") && texts.contains(">EL<"));
        }
        assertEquals(0, imported(file), said::out);
        assertEquals(8, said.out().lines().filter(line -> line.contains(" warning placeholder: ")).count(), said::out);
        assertEquals(3, said.execute("bundle", "import", file.toString(), "--template"));
    }

    @Test
    void headingsMayStandBelowATitleAndALineMaySayTheSeparator() throws IOException {
        assertEquals(0, imported(csv("title.csv", """
                Regions of the fair,,,,
                ,,,,
                id,name_en,country,areas,sentence_en
                be-land,Land,BE,energy-transition,Good at wind.
                """)), said::out);
        assertEquals(1, imported(csv("title.csv", """
                Regions of the fair,,,,
                id,name_en,country,areas,sentence_en
                be-other,Land,BE,energi-transition,Good at wind.
                """)));
        assertTrue(said.out().contains("title!D3 error"), said::out);
        assertEquals(0, imported(csv("sep.csv", """
                sep=;
                id;name_en;country;areas;sentence_en
                be-sep;Land;BE;energy-transition;Good at wind, sun and tides.
                """)), said::out);
        assertEquals("Good at wind, sun and tides.", text(folder.resolve("out/be-sep/region.json"), "summary", "en"));
    }

    @Test
    void aLineBreakInACellIsABlank() throws IOException {
        assertEquals(0, imported(csv("lines.csv", """
                id,name_en,country,areas,sentence_en
                be-land,Land,BE,energy-transition,"Good at wind
                and sun."
                """)), said::out);
        assertEquals("Good at wind and sun.", text(folder.resolve("out/be-land/region.json"), "summary", "en"));
    }

    @Test
    void aDateInThePlaceOfAYearIsNamedWithItsYear() throws IOException {
        assertEquals(1, imported(csv("years.csv", """
                id,name_en,country,areas,sentence_en,population,population_year,population_source
                be-land,Land,BE,energy-transition,Good at wind.,1234567,44927,Eurostat
                """)));
        assertEquals(List.of("years.csv:years!G2 error date-for-year: Here is a date, 2023-01-01, not a year. Fix: "
                + "Format the cell as a number and write 2023."), said.out().lines().toList());
    }

    @Test
    void whatCannotBeSeenInAWorkbookIsSaid() throws IOException {
        String rows = cells("row", HEAD) + cells("row hidden=\"1\"", LAND)
                + cells("row", List.of("be-two", "Two", "BE", "energy-transition", "Good at tides."))
                        .replace(inline("Two"), "<c><f>UPPER(A1)</f></c>");
        assertEquals(1, imported(raw(rows)));
        assertTrue(said.out().contains("Regions!A2 warning hidden-row: "), said::out);
        assertTrue(said.out().contains("Regions!B3 error formula-without-result: "), said::out);
        assertEquals(0, imported(raw(cells("row", HEAD) + cells("row hidden=\"true\"", LAND))), said::out);
    }

    private static List<List<String>> row(String region, String... pairs) {
        List<String> head = new ArrayList<>(List.of("region"));
        List<String> row = new ArrayList<>(List.of(region));
        for (int i = 0; i < pairs.length; i += 2) {
            head.add(pairs[i]);
            row.add(pairs[i + 1]);
        }
        return List.of(head, row);
    }

    private Path book(Map<String, List<List<String>>> sheets) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
            sheet(book, "Regions", sheets.get("Regions"));
            for (var sheet : sheets.entrySet()) {
                if (!sheet.getKey().equals("Regions")) {
                    sheet(book, sheet.getKey(), sheet.getValue());
                }
            }
        }
        return file;
    }

    private static void sheet(Workbook book, String name, List<List<String>> rows) throws IOException {
        Worksheet sheet = book.newWorksheet(name);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
            }
        }
        sheet.finish();
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String cells(String row, List<String> texts) {
        StringBuilder cells = new StringBuilder("<" + row + ">");
        texts.forEach(text -> cells.append(inline(text)));
        return cells + "</row>";
    }

    private Path raw(String rows) throws IOException {
        Path file = folder.resolve("raw.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : Map.of(
                    "xl/workbook.xml", "<workbook><sheet name=\"Regions\" id=\"r1\"/></workbook>",
                    "xl/_rels/workbook.xml.rels", "<x><x Id=\"r1\" Target=\"worksheets/a.xml\"/></x>",
                    "xl/worksheets/a.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    private Path csv(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String part(ZipFile book, String name) throws IOException {
        return new String(book.getInputStream(book.getEntry(name)).readAllBytes(), UTF_8);
    }

    private int imported(Path file) {
        return said.execute("bundle", "import", file.toString(), "--out", folder.resolve("out").toString());
    }

    private static String text(Path file, String... place) throws IOException {
        return JsonEdit.at(JsonEdit.read(Files.readAllBytes(file)), List.of(place)).map(value -> switch (value) {
            case JsonValue.Text text -> text.value();
            case JsonValue.Figure number -> number.written();
            default -> "something";
        }).orElse("");
    }
}
