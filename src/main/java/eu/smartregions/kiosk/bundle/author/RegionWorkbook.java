package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a workbook in which many regions can be described: a sheet with a row for each, beginning with an example,
/// one for each thing that a region has several of, and one with what can be chosen, which drop-downs offer.
public final class RegionWorkbook {
    private static final String FIRST = "Regions";
    private static final String CHOICES = "Choices";
    private static final int MOST_ROWS = 500;
    private static final int WIDTH = 18;
    private static final int WIDE = 36;
    private static final List<String> PEOPLE_WRITE = List.of("en", "de", "fr");

    private static final List<String> REGIONS = List.of("id", "name_", "country", "nuts", "nuts_version", "native_name",
            "seat", "hook_", "sentence_", "areas", "main_areas", "priorities_", "strategy", "population",
            "population_year", "population_source", "contact_function_", "contact_organisation_", "contact_mail",
            "contact_phone", "web", "exhibits", "stand");

    /// A first row, which says of itself that it is to be replaced.
    private static final Map<String, String> EXAMPLE = Map.of("id", "eu-first-region", "name_en",
            "[Name of the region]", "country", ChoiceReader.PLACEHOLDER.code(), "sentence_en",
            "[One sentence: what is it good at?]", "contact_function_en", "[Name of the team]",
            "contact_organisation_en", "[Name of the administration]", "contact_mail", "office@region.example");

    private final Map<String, List<String>> choices = new LinkedHashMap<>();

    private RegionWorkbook(List<PriorityArea> areas) {
        choices.put("country", ChoiceReader.countryCodes().stream().sorted().toList());
        choices.put("areas", areas.stream().map(area -> area.id().value()).toList());
        choices.put("themes", areas.stream().flatMap(area -> area.themes().stream())
                .map(theme -> theme.id().value()).toList());
        choices.put("languages", Arrays.stream(Language.values()).map(Language::code).toList());
        choices.put("yes", List.of("yes", "no"));
        for (SheetPart part : SheetPart.values()) {
            part.columns().stream().filter(column -> !column.choices().isEmpty())
                    .forEach(column -> choices.put(part.sheet() + " " + column.name(), column.choices()));
        }
    }

    /// Writes the workbook.
    ///
    /// @param file  a new one
    /// @param areas of the exhibition that the regions are for
    /// @throws IOException if it is there already, or cannot be written
    public static void write(Path file, List<PriorityArea> areas) throws IOException {
        if (Files.exists(file)) {
            throw new IOException("The file " + file + " is there already; name a new one.");
        }
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Smart Regions Kiosk", "1.0")) {
            new RegionWorkbook(areas).write(workbook);
        }
    }

    private void write(Workbook workbook) throws IOException {
        sheet(workbook, FIRST, REGIONS.stream().flatMap(RegionWorkbook::worded).toList());
        for (SheetPart part : SheetPart.values()) {
            List<String> headings = new ArrayList<>(List.of("region"));
            part.columns().forEach(column -> headings.add(column.form() == SheetPart.Form.WORDED
                    ? column.name() + "_" + Language.EN.code()
                    : column.name()));
            sheet(workbook, part.sheet(), headings);
        }
        Worksheet sheet = workbook.newWorksheet(CHOICES);
        int column = 0;
        for (Map.Entry<String, List<String>> choice : choices.entrySet()) {
            sheet.value(0, column, choice.getKey());
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTH);
            for (int row = 0; row < choice.getValue().size(); row++) {
                sheet.value(row + 1, column, choice.getValue().get(row));
            }
            column++;
        }
        sheet.finish();
    }

    private static Stream<String> worded(String heading) {
        return heading.endsWith("_") ? PEOPLE_WRITE.stream().map(code -> heading + code) : Stream.of(heading);
    }

    /// Returns what stands in the example; its areas are the first two, a priority in each.
    private Optional<String> example(String heading) {
        List<String> areas = choices.getOrDefault("areas", List.of()).stream().limit(2).toList();
        return switch (heading) {
            case "areas" -> Optional.of(String.join(";", areas));
            case "priorities_en" -> Optional.of(IntStream.range(0, areas.size())
                    .mapToObj(i -> (i == 0 ? "[First priority] = " : "[Second priority] = ") + areas.get(i))
                    .collect(Collectors.joining("; ")));
            default -> Optional.ofNullable(EXAMPLE.get(heading));
        };
    }

    private void sheet(Workbook workbook, String name, List<String> headings) throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < headings.size(); column++) {
            String heading = headings.get(column);
            sheet.value(0, column, heading);
            sheet.width(column, heading.endsWith("_" + Language.EN.code()) ? WIDE : WIDTH);
            offer(sheet, column, key(name, heading));
            if (name.equals(FIRST)) {
                int there = column;
                example(heading).ifPresent(text -> sheet.value(1, there, text));
            }
        }
        sheet.range(0, 0, 0, headings.size() - 1).style().bold().set();
        sheet.range(1, 0, MOST_ROWS, headings.size() - 1).style().format("@").wrapText(true)
                .verticalAlignment("top").set();
        sheet.freezePane(1, 1);
        sheet.finish();
    }

    /// Returns the name of what can be chosen in a column; empty for anything.
    private static String key(String sheet, String heading) {
        return switch (heading) {
            case "area", "areas", "main_areas" -> "areas";
            case "exhibits", "whole" -> "yes";
            case "country", "themes", "languages" -> heading;
            default -> sheet + " " + heading;
        };
    }

    /// Offers choices in a column. Where several are written with ; between them, the program does not object.
    private void offer(Worksheet sheet, int column, String key) {
        List<String> offered = choices.getOrDefault(key, List.of());
        if (!offered.isEmpty()) {
            String letters = Spreadsheet.place(0, List.copyOf(choices.keySet()).indexOf(key)).replaceAll("\\d", "");
            sheet.range(1, column, MOST_ROWS, column).validateWithListByFormula(
                    CHOICES + "!$" + letters + "$2:$" + letters + "$" + (offered.size() + 1)).showErrorMessage(false);
        }
    }
}
