package eu.smartregions.kiosk.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.smartregions.kiosk.bundle.author.RegionImport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// `kiosk bundle import`: many regions from one spreadsheet.
final class BundleImportTest {
    private static final List<List<String>> ROWS = List.of(
            List.of("id", "name_en", "name_de", "country", "nuts", "areas", "sentence_en", "easy_hook_en",
                    "easy_sentence_en", "priorities_en",
                    "priorities_de",
                    "population", "population_year", "population_source", "contact_function_en",
                    "contact_organisation_en",
                    "contact_mail", "web", "stand"),
            List.of("at-tirol", "Tyrol", "Tirol", "AT", "AT33", "energy-transition;agro-food", "Good at \"snow\", "
                    + "ice and hay.", "It has snow.", "It has ice and hay, too.",
                    "Alpine energy = energy-transition; Hay = agro-food", "Energie der Alpen; Heu", "1234567", "2016",
                    "Eurostat", "Team", "Government", "team@tirol.eu", "https://tirol.eu", "A12"));
    private final Said said = new Said();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "BOM"})
    void readsCommaSemicolonTabAndMark(String separator) throws IOException {
        String text = separator.equals("BOM") ? "\uFEFF" + csv(",") : csv(separator);
        assertEquals(0, imported(Files.writeString(folder.resolve("regions.csv"), text)), said::out);
        assertRegion();
    }

    @Test
    void readsAWorkbookOfALibrary() throws IOException {
        Path file = folder.resolve("regions.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Regions");
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < ROWS.get(row).size(); column++) {
                    String text = ROWS.get(row).get(column);
                    if (text.matches("\\d+")) {
                        sheet.value(row, column, Integer.parseInt(text));
                    } else {
                        sheet.value(row, column, text);
                    }
                }
            }
        }
        assertEquals(0, imported(file), said::out);
        assertRegion();
    }

    /// ECMA-376 leaves it to the writer whether rows and cells state their places.
    @Test
    void readsAWorkbookWhoseCellsDoNotSayWhereTheyAre() throws IOException {
        String first = ROWS.get(0).stream().map(BundleImportTest::inlined).collect(joining("", "<row>", "</row>"));
        List<String> region = ROWS.get(1);
        String placed = inlined(region.get(1)).replace("<c ", "<c r=\"B4\" ");
        String second = inlined(region.getFirst()) + placed
                + region.stream().skip(2).map(BundleImportTest::inlined).collect(joining());
        assertEquals(0, imported(sheet(first + "<row r=\"4\">" + second + "</row>")), said::out);
        assertRegion();
        assertEquals(1,
                imported(sheet(first + "<row r=\"4\">" + second + "</row><row>" + inlined("BAD ID") + "</row>")));
        assertTrue(said.out().contains("Regions!A5 "), said::out);
    }

    @Test
    void readsBothTemplates() {
        for (String name : List.of("regions.csv", "regions.xlsx")) {
            assertEquals(0, said.execute("bundle", "import", "kiosk-content/template/" + name, "--out",
                    folder.resolve(name + ".out").toString()));
            assertEquals(8, said.out().lines().filter(line -> line.contains(" warning placeholder: ")).count(),
                    said::out);
            assertEquals(0, said.execute("bundle", "check", folder.resolve(name + ".out").toString()), said::out);
        }
    }

    @Test
    void namesEveryBadCellAndWritesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.csv"), """
                id;name_en;name_dee;country;areas;sentence_en;population;population_year;contact_mail;\
                priorities_en;priorities_de
                be-a;Aland;;BE;energy-transition;Good.;12x;2016;a@b.eu;;
                be-b;Bland;;BEE;energy;Good.;100;;;Wind = digital-growth;"Wind; Sonne"
                BE-C;Cland;;BE;digital-growth;;;;;;
                be-b;Cland;;BE;digital-growth;ok;;;;;
                be-d;A name that is very much too long for it;;;digital-growth,agro-food;ok;;;;A; B
                """);
        assertEquals(1, imported(file));
        assertEquals(List.of("C1 unknown-column", "G2 fact-without-source", "G2 not-a-number", "I2 missing-field",
                "I2 missing-field",
                "D3 unknown-country", "E3 unknown-area", "G3 fact-without-source", "G3 fact-without-year",
                "K3 priorities-differ",
                "A4 invalid-id", "F4 empty-cell", "A5 duplicate-id", "B6 text-too-long", "J6 priority-without-area"),
                said.out().lines().map(line -> line.replaceAll("bad.csv:bad!(\\w+) error ([\\w-]+):.*", "$1 $2"))
                        .sorted(
                                java.util.Comparator.comparing((String line) -> line.charAt(1))
                                        .thenComparing(line -> line))
                        .toList());
        assertTrue(said.out().contains("Fix: Fill in the column \"population_year\"."), said::out);
        assertEquals("Nothing was written: mend the cells named above.", said.err().strip());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void takesTheNameOfAFieldForItsColumnAndMissesANumber() throws IOException {
        assertEquals(1, imported(Files.writeString(folder.resolve("bad.csv"), """
                id,name_en,country,areas,summary_en,population,population_year
                be-a,Aland,BE,energy-transition,Good at wind.,,2016
                """)));
        assertEquals(List.of("bad.csv:bad!G2 error fact-without-value: Here is a year or a source, but the column "
                + "\"population\" has no number. Fix: Write the number; of a formula, its result."),
                said.out().lines().toList());
    }

    @Test
    void saysWhereCellsHaveSlid() throws IOException {
        assertEquals(1, imported(Files.writeString(folder.resolve("bad.csv"), """
                id,name_en,areas,sentence_en,seat
                be-a,Aland,energy-transition,Good at wind, sun and sea.,
                be-b,Bland,energy-transition,"Good at wind, sun and sea.",
                """)));
        assertEquals(List.of("bad.csv:bad!F2 error cell-without-heading: This row has more cells than the first row "
                + "has headings. Fix: Put "
                + "a text that holds \",\" between quotation marks: \"Wind, sun\"."), said.out().lines().toList());
    }

    @Test
    void namesColumnsThatAreMissingOrThereTwice() throws IOException {
        assertEquals(1, imported(Files.writeString(folder.resolve("bad.csv"),
                "id,name_en,name_en,areas\nbe-a,A,A,energy-transition\n")));
        assertEquals(List.of("bad.csv:bad!A1 error missing-column: There is no column \"sentence_en\". Fix: Add it "
                + "to the headings.",
                "bad.csv:bad!C1 error duplicate-column: The column \"name_en\" is there twice. Fix: Keep one of the "
                        + "two."),
                said.out().lines().toList());
    }

    @Test
    void saysWhichEncodingAFileIsIn() throws IOException {
        Path file = folder.resolve("regions.csv");
        assertEquals(3, imported(Files.write(file, csv(",").getBytes(UTF_16))));
        assertEquals("regions.csv is UTF-16 text; save it as \"CSV UTF-8\".", said.err().strip());
        assertEquals(3, imported(
                Files.write(file, csv(",").replace("Team", "Büro").getBytes(Charset.forName("windows-1252")))));
        assertEquals("regions.csv is not UTF-8 text, but probably Windows-1252; save it as \"CSV UTF-8\".",
                said.err().strip());
    }

    @Test
    void refusesWorkbooksThatGrow() throws IOException {
        String laughs = "<!DOCTYPE w [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]><workbook><sheet name=\"&b;\" "
                + "id=\"r1\"/></workbook>";
        assertEquals(3, imported(zip(Map.of("xl/workbook.xml", laughs.getBytes(UTF_8)))));
        assertTrue(said.err().contains("no workbook that can be read") || said.err().contains("no workbook in this "
                + "file"), said::err);
        assertEquals(3, imported(zip(Map.of("xl/workbook.xml", new byte[80 << 20]))));
        assertTrue(said.err().startsWith("A sheet has at most 5000 rows"), said::err);
        assertEquals(3, imported(Files.writeString(folder.resolve("hostile.xlsx"), "PK")));
        assertTrue(said.err().contains("no workbook that can be read"), said::err);
    }

    @Test
    void leavesAFullFolderAlone() throws IOException {
        Files.createDirectories(folder.resolve("out/mine"));
        assertEquals(3, imported(Files.writeString(folder.resolve("regions.csv"), csv(","))));
        assertTrue(said.err().contains("is not empty"), said::err);
    }

    @Test
    void knowsTheColumnsOfTheTemplate() throws IOException {
        String header = Files.readString(Path.of("kiosk-content/template/regions.csv")).lines().findFirst()
                .orElseThrow();
        assertTrue(RegionImport.columnNames().containsAll(List.of(header.replace("\uFEFF", "").split(","))), header);
    }

    private static String inlined(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private Path sheet(String rows) throws IOException {
        return zip(Map.of(
                "xl/workbook.xml", "<workbook><sheet name=\"Regions\" id=\"r1\"/></workbook>".getBytes(UTF_8),
                "xl/_rels/workbook.xml.rels", "<x><x Id=\"r1\" Target=\"worksheets/a.xml\"/></x>".getBytes(UTF_8),
                "xl/worksheets/a.xml", ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(UTF_8)));
    }

    private Path zip(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("hostile.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    private int imported(Path file) {
        return said.execute("bundle", "import", file.toString(), "--out", folder.resolve("out").toString());
    }

    private void assertRegion() throws IOException {
        assertEquals("""
                {
                  "$schema": "../schema/region.schema.json",
                  "format": 1,
                  "kind": "region",
                  "id": "at-tirol",
                  "name": {"de": "Tirol", "en": "Tyrol"},
                  "country": "AT",
                  "nuts": {"code": "AT33"},
                  "summary": {"en": "Good at \\"snow\\", ice and hay."},
                  "easy": {"hook": {"en": "It has snow."}, "summary": {"en": "It has ice and hay, too."}},
                  "areas": ["energy-transition", "agro-food"],
                  "priorities": [
                    {"label": {"en": "Alpine energy", "de": "Energie der Alpen"}, "areas": ["energy-transition"]},
                    {"label": {"en": "Hay", "de": "Heu"}, "areas": ["agro-food"]}
                  ],
                  "facts": [{"kind": "population", "value": 1234567, "year": 2016, "source": "Eurostat"}],
                  "contact": {
                    "function": {"en": "Team"},
                    "organisation": {"en": "Government"},
                    "mail": "team@tirol.eu",
                    "address": "https://tirol.eu"
                  },
                  "stand": {"number": "A12"}
                }
                """, Files.readString(folder.resolve("out/at-tirol/region.json")));
    }

    private static String csv(String separator) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : ROWS) {
            text.append(
                    String.join(separator, row.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList()))
                    .append("\r\n");
        }
        return text.toString();
    }
}
