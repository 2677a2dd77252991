package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
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
    private static final List<String> PLAIN = List.of("id", "country", "nuts", "nuts_version", "areas", "main_areas",
            "native_name", "seat", "strategy", "population", "population_year", "population_source", "web",
            "contact_mail", "contact_phone", "exhibits", "stand");
    private static final List<String> TRANSLATED = List.of("name", "hook", "sentence", "easy_hook", "easy_sentence",
            "priorities", "contact_function", "contact_organisation");

    private static final Map<String, String> COLUMN_OF_FIELD = Map.of("year", "population_year", "source",
            "population_source",
            "function", "contact_function_en", "organisation", "contact_organisation_en", "country", "country");

    private final List<Spreadsheet> sheets;
    private final Spreadsheet sheet;
    private final int heading;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<String, SpreadsheetRow> rows = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Map<String, Object>> regions = new LinkedHashMap<>();
    private final Map<String, Map<String, PartSheet.Origin>> origins = new HashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final ImportPictures pictures = new ImportPictures();

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

    private RegionImport(List<Spreadsheet> sheets) {
        this.sheets = sheets;
        sheet = sheets.getFirst();
        heading = sheet.heading(Set.of("id", "areas"));
    }

    /// Reads a spreadsheet.
    ///
    /// @param file       CSV or XLSX: the first sheet has a row for each region, the others what they have several of
    /// @param exhibition the one that the regions are for
    /// @param out        where the regions were written before, with their pictures; need not exist
    /// @throws IOException with one sentence if the file or the exhibition cannot be read
    public static RegionImport of(Path file, Path exhibition, Path out) throws IOException {
        RegionImport made = new RegionImport(Spreadsheet.read(file));
        made.header();
        made.regions();
        made.parts();
        made.notes();
        made.pictures.find(made.regions, file.toAbsolutePath().getParent(), out);
        made.regions.forEach((id, fields) -> made.files.put(id, JsonText.of(fields)));
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

    /// Writes one bundle for each region, or what has changed in the sheet since it was last written there, and returns
    /// what was done with each. What was written into the bundles meanwhile, and pictures, stay.
    ///
    /// @param out a folder that is empty, does not exist or holds regions
    /// @throws IOException with one sentence if it holds something else, or if it cannot be written
    public List<ImportFolder.Outcome> write(Path out) throws IOException {
        return new ImportFolder(out).write(files, pictures);
    }

    /// Returns what writing would do with each region, and writes nothing.
    ///
    /// @throws IOException if what lies there cannot be read
    public List<ImportFolder.Outcome> compare(Path out) throws IOException {
        return new ImportFolder(out).compare(files);
    }

    private void header() {
        Set<String> known = new LinkedHashSet<>(columnNames());
        int width = sheet.rows().isEmpty() ? 0 : sheet.rows().get(heading).size();
        for (int column = 0; column < width; column++) {
            String name = sheet.cell(heading, column).toLowerCase(Locale.ROOT).replace(' ', '_')
                    .replaceFirst("^summary_", "sentence_");
            if (name.isEmpty()) {
                continue;
            }
            if (!known.contains(name)) {
                wrong(heading, column,
                        new Finding("unknown-column", "There is no column \"" + sheet.cell(heading, column) + "\".",
                                DidYouMean.to(name, known).map(near -> "Did you mean \"" + near + "\"? ").orElse("")
                                        + "Otherwise remove it."));
            } else if (columns.putIfAbsent(name, column) != null) {
                wrong(heading, column, new Finding("duplicate-column", "The column \"" + name + "\" is there twice.",
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
            wrong(heading, 0, new Finding("missing-column", "There is no column \"" + example + "\".", "Add it to the "
                    + "headings."));
        }
    }

    private void regions() {
        for (int row = heading + 1; row < sheet.rows().size(); row++) {
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
        if (sheet.rows().size() < heading + 2) {
            wrong(heading, 0,
                    new Finding("no-regions", "There is no region.", "Write one region into each row below the "
                            + "first."));
        }
    }

    /// Returns the first cell of a row beyond the headings. In CSV the cells before it have probably shifted, so
    /// nothing else is reported of that row.
    private OptionalInt beyondHeadings(int row) {
        return IntStream.range(sheet.rows().get(heading).size(), sheet.rows().get(row).size())
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
        regions.put(id, row.json(id));
    }

    private void parts() {
        for (Spreadsheet other : sheets.subList(1, sheets.size())) {
            SheetPart.of(other.name())
                    .ifPresent(part -> new PartSheet(part, other, this::wrong).into(regions, origins));
        }
    }

    /// Says what the texts of cells do not tell.
    private void notes() {
        for (Spreadsheet each : sheets) {
            each.notes().forEach(note -> {
                String there = each.name() + "!" + Spreadsheet.place(note.row(), note.column());
                problems.add(switch (note.what()) {
                    case HIDDEN_ROW -> new CellProblem(Severity.WARNING, there, note.row(), note.column(), "hidden-row",
                            "This row is hidden, and it is taken too.", "Show it and look, or delete it.");
                    case FORMULA_WITHOUT_RESULT -> new CellProblem(Severity.ERROR, there, note.row(), note.column(),
                            "formula-without-result", "Here is a formula, but its result was not saved.",
                            "Open the workbook in a spreadsheet program and save it, or write the value itself.");
                });
            });
        }
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
            BundleReader.examine(new MadeRegions(base, files, pictures.found())).problems().forEach(problem -> {
                String[] path = problem.file().split("/");
                SpreadsheetRow row = path.length == 3 ? rows.get(path[1]) : null;
                boolean saidBefore = problem.rule().equals("missing-field") && problem.pointer().isEmpty()
                        || problem.pointer().equals("/id") && problem.rule().equals("invalid-id")
                        || problem.rule().equals(Checks.NO_OUTLINE);
                boolean standIn = path.length == 3 && path[1].startsWith("row-")
                        && problem.rule().equals("missing-country");
                if (row != null && !saidBefore && !standIn) {
                    PartSheet.Origin cell = cell(path[1], problem.pointer(), row);
                    problems.add(new CellProblem(problem.severity(), cell.sheet().name() + "!"
                            + Spreadsheet.place(cell.row(), cell.column()), cell.row(), cell.column(), problem.rule(),
                            problem.message(), fix(problem)));
                }
            });
        }
    }

    /// Returns the cell that a value came from: its own, or that of the nearest value around it.
    private PartSheet.Origin cell(String id, String pointer, SpreadsheetRow row) {
        Map<String, PartSheet.Origin> known = origins.getOrDefault(id, Map.of());
        String at = pointer;
        while (!at.isEmpty() && !known.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return at.isEmpty() ? new PartSheet.Origin(sheet, numbers.get(id), row.column(pointer)) : known.get(at);
    }

    /// Returns the fix in terms of the spreadsheet, where a field is missing.
    private static String fix(Problem problem) {
        return COLUMN_OF_FIELD.entrySet().stream()
                .filter(field -> problem.fix().equals("Add \"" + field.getKey() + "\" to this object."))
                .findFirst().map(field -> "Fill in the column \"" + field.getValue() + "\".").orElse(problem.fix());
    }

    private void wrong(int row, int column, Finding why) {
        wrong(sheet, row, column, why);
    }

    private void wrong(Spreadsheet where, int row, int column, Finding why) {
        problems.add(new CellProblem(Severity.ERROR, where.name() + "!" + Spreadsheet.place(row, column), row, column,
                why.rule(), why.message(), why.fix()));
    }
}
