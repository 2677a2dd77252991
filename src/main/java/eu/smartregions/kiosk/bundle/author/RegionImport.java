package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.bundle.json.JsonText;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.Severity;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import eu.smartregions.kiosk.bundle.read.BundleReader;
import eu.smartregions.kiosk.bundle.read.Checks;
import eu.smartregions.kiosk.content.Identifiers;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes bundles of regions from one spreadsheet, one from each row. Every row is written as its `region.json` and read
/// with the exhibition like any other bundle; problems are reported by cell. Nothing is written to the disk unless
/// there is no error.
public final class RegionImport {
    private static final List<String> PLAIN = List.of("id", "country", "nuts", "areas", "native_name", "seat",
            "strategy",
            "population", "population_year", "population_source", "web", "contact_mail", "contact_phone", "stand");
    private static final List<String> TRANSLATED = List.of("name", "sentence", "easy_hook", "easy_sentence",
            "priorities", "contact_function",
            "contact_organisation");

    private static final Map<String, String> COLUMN_OF_FIELD = Map.of("year", "population_year", "source",
            "population_source",
            "function", "contact_function_en", "organisation", "contact_organisation_en", "country", "country");

    private final Spreadsheet sheet;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<String, SpreadsheetRow> rows = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();

    /// A problem of a cell.
    ///
    /// @param place   the sheet and the cell, such as `Regions!C4`
    /// @param row     0 for the first
    /// @param column  0 for the first
    /// @param rule    the rule that is broken
    /// @param message one sentence: what is wrong
    /// @param fix     one sentence: what to do
    public record CellProblem(Severity severity, String place, int row, int column, String rule, String message,
            String fix) {

        /// Returns one line.
        @Override
        public String toString() {
            return "%s %s %s: %s Fix: %s".formatted(place, severity.key(), rule, message, fix);
        }
    }

    private RegionImport(Spreadsheet sheet) {
        this.sheet = sheet;
    }

    /// Reads a spreadsheet.
    ///
    /// @param file       CSV or XLSX; of the latter, the first sheet
    /// @param exhibition the one that the regions are for
    /// @throws IOException with one sentence if the file or the exhibition cannot be read
    public static RegionImport of(Path file, Path exhibition) throws IOException {
        RegionImport made = new RegionImport(Spreadsheet.read(file));
        made.header();
        made.regions();
        made.read(exhibition);
        made.problems.sort(Comparator.comparingInt(CellProblem::row).thenComparingInt(CellProblem::column));
        return made;
    }

    /// Returns the names of all columns that there can be.
    public static List<String> columnNames() {
        List<String> names = new ArrayList<>(PLAIN);
        TRANSLATED.forEach(
                name -> Stream.of(Language.values()).forEach(language -> names.add(name + "_" + language.code())));
        return names;
    }

    /// Returns the problems, by row and column.
    public List<CellProblem> problems() {
        return problems.stream().distinct().toList();
    }

    /// Whether there is no error, so that the bundles can be written.
    public boolean accepted() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /// Writes one bundle for each region and returns their folders.
    ///
    /// @param out a folder that is empty or does not exist
    /// @throws IOException with one sentence if it is not empty, or if it cannot be written
    public List<Path> write(Path out) throws IOException {
        Starter.refuseIfFull(out);
        List<Path> folders = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path folder = Files.createDirectories(out.resolve(file.getKey()));
            Files.writeString(folder.resolve(BundleLayout.REGION_FILE), file.getValue(), StandardCharsets.UTF_8);
            folders.add(folder);
        }
        String schema = "region" + Schemas.ENDING;
        Files.writeString(Files.createDirectories(out.resolve("schema")).resolve(schema), Schemas.all().get(schema));
        return folders;
    }

    private void header() {
        Set<String> known = new LinkedHashSet<>(columnNames());
        int width = sheet.rows().isEmpty() ? 0 : sheet.rows().getFirst().size();
        for (int column = 0; column < width; column++) {
            String name = sheet.cell(0, column).toLowerCase(Locale.ROOT).replace(' ', '_')
                    .replaceFirst("^summary_", "sentence_");
            if (name.isEmpty()) {
                continue;
            }
            if (!known.contains(name)) {
                wrong(0, column, new Finding("unknown-column", "There is no column \"" + sheet.cell(0, column) + "\".",
                        DidYouMean.to(name, known).map(near -> "Did you mean \"" + near + "\"? ").orElse("")
                                + "Otherwise remove it."));
            } else if (columns.putIfAbsent(name, column) != null) {
                wrong(0, column, new Finding("duplicate-column", "The column \"" + name + "\" is there twice.",
                        "Keep one of the two."));
            }
        }
        require("id", "id");
        require("areas", "areas");
        require("name_", "name_en");
        require("sentence_", "sentence_en");
    }

    private void require(String beginning, String example) {
        if (columns.keySet().stream().noneMatch(name -> name.startsWith(beginning))) {
            wrong(0, 0, new Finding("missing-column", "There is no column \"" + example + "\".", "Add it to the "
                    + "first row."));
        }
    }

    private void regions() {
        for (int row = 1; row < sheet.rows().size(); row++) {
            int number = row;
            boolean empty = sheet.rows().get(row).stream().allMatch(String::isBlank);
            OptionalInt beyond = beyondHeadings(number);
            if (beyond.isPresent()) {
                wrong(number, beyond.getAsInt(), new Finding("cell-without-heading", "This row has more cells than "
                        + "the first row has headings.",
                        sheet.separator().map(mark -> "Put a text that holds \"" + mark + "\" between quotation "
                                + "marks: \"Wind" + mark
                                + " sun\".").orElse("Write a heading above it, or empty it.")));
            } else if (!empty && columns.containsKey("id")) {
                region(number, new SpreadsheetRow(sheet, number, columns, (column, why) -> wrong(number, column, why)));
            }
        }
        if (sheet.rows().size() < 2) {
            wrong(0, 0, new Finding("no-regions", "There is no region.", "Write one region into each row below the "
                    + "first."));
        }
    }

    /// Returns the first cell of a row beyond the headings. In CSV the cells before it have probably shifted, so
    /// nothing else is reported of that row.
    private OptionalInt beyondHeadings(int row) {
        return IntStream.range(sheet.rows().getFirst().size(), sheet.rows().get(row).size())
                .filter(column -> sheet.separator().isPresent() || !sheet.cell(row, column).isEmpty()).findFirst();
    }

    private void region(int number, SpreadsheetRow row) {
        String id = row.cell("id").orElse("");
        if (!Identifiers.valid(id)) {
            wrong(number, columns.get("id"), new Finding("invalid-id", id.isEmpty()
                    ? "This region has no id."
                    : "\"" + id + "\" is not an identifier.",
                    "Write small letters a to z, digits and single "
                            + "hyphens, such as be-flanders."));
            id = "row-" + (number + 1);
        }
        if (rows.containsKey(id)) {
            wrong(number, columns.get("id"),
                    new Finding("duplicate-id", "Row " + (numbers.get(id) + 1) + " has the id \"" + id
                            + "\" already.", "Give one of the two another id, or remove one."));
            return;
        }
        need(number, row, "areas", "areas");
        need(number, row, "name_", "name");
        need(number, row, "sentence_", "sentence");
        rows.put(id, row);
        numbers.put(id, number);
        files.put(id, JsonText.of(row.json(id)));
    }

    private void need(int number, SpreadsheetRow row, String beginning, String what) {
        List<String> there = columns.keySet().stream().filter(name -> name.startsWith(beginning)).sorted().toList();
        if (!there.isEmpty() && there.stream().allMatch(name -> row.cell(name).isEmpty())) {
            wrong(number, columns.get(there.getFirst()),
                    new Finding("empty-cell", "This region has no " + what + ".", "Write it here."));
        }
    }

    /// Reads all regions with the exhibition, and finds the cell of each problem.
    private void read(Path exhibition) throws IOException {
        try (BundleFiles base = BundleReader.open(exhibition)) {
            BundleReader.examine(new MadeRegions(base, files)).problems().forEach(problem -> {
                String[] path = problem.file().split("/");
                SpreadsheetRow row = path.length == 3 ? rows.get(path[1]) : null;
                boolean saidBefore = problem.rule().equals("missing-field") && problem.pointer().isEmpty()
                        || problem.pointer().equals("/id") && problem.rule().equals("invalid-id")
                        || problem.rule().equals(Checks.NO_OUTLINE);
                boolean standIn = path.length == 3 && path[1].startsWith("row-")
                        && problem.rule().equals("missing-country");
                if (row != null && !saidBefore && !standIn) {
                    int number = numbers.get(path[1]);
                    problems.add(
                            new CellProblem(problem.severity(), place(number, row.column(problem.pointer())), number,
                                    row.column(problem.pointer()), problem.rule(), problem.message(), fix(problem)));
                }
            });
        }
    }

    /// Returns the fix in terms of the spreadsheet, where a field is missing.
    private static String fix(Problem problem) {
        return COLUMN_OF_FIELD.entrySet().stream()
                .filter(field -> problem.fix().equals("Add \"" + field.getKey() + "\" to this object."))
                .findFirst().map(field -> "Fill in the column \"" + field.getValue() + "\".").orElse(problem.fix());
    }

    private void wrong(int row, int column, Finding why) {
        problems.add(
                new CellProblem(Severity.ERROR, place(row, column), row, column, why.rule(), why.message(), why.fix()));
    }

    private String place(int row, int column) {
        return sheet.name() + "!" + Spreadsheet.place(row, column);
    }
}
