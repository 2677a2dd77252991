package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.json.DidYouMean;
import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import eu.smartregions.kiosk.content.text.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One sheet beside the first of a workbook: what regions have several of, put into their files.
final class PartSheet {
    private static final String REGION = "region";
    /// The day before the first of spreadsheets; they count 1900 as a leap year (ECMA-376, part 1, 18.17.4.1).
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int SECONDS_OF_DAY = 86_400;
    /// About the year 1980, and about 2110.
    private static final int OLDEST_DAY = 29_220;
    private static final int LATEST_DAY = 76_700;

    private final SheetPart part;
    private final Spreadsheet sheet;
    private final Teller teller;
    private final Map<String, Integer> columns = new HashMap<>();

    /// Receives what is wrong in a cell.
    @FunctionalInterface
    interface Teller {
        /// Tells it.
        ///
        /// @param row 0 for the first
        void wrong(Spreadsheet sheet, int row, int column, Finding why);
    }

    /// A cell that a value came from.
    record Origin(Spreadsheet sheet, int row, int column) {
    }

    PartSheet(SheetPart part, Spreadsheet sheet, Teller teller) {
        this.part = part;
        this.sheet = sheet;
        this.teller = teller;
    }

    /// Puts every row into the file of its region.
    ///
    /// @param regions the fields of each region, by id
    /// @param origins receives the cell of each value, by region and JSON pointer
    void into(Map<String, Map<String, Object>> regions, Map<String, Map<String, Origin>> origins) {
        int heading = sheet.heading(Set.of(REGION));
        header(heading);
        if (!columns.containsKey(REGION)) {
            teller.wrong(sheet, heading, 0, new Finding("missing-column", "There is no column \"region\".",
                    "Add it, with the id of the region in each row."));
            return;
        }
        for (int row = heading + 1; row < sheet.rows().size(); row++) {
            if (!sheet.rows().get(row).stream().allMatch(String::isBlank)) {
                row(row, regions, origins);
            }
        }
    }

    private void header(int heading) {
        Set<String> known = part.columns().stream().flatMap(SheetPart.Column::headings)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        known.add(REGION);
        int width = sheet.rows().isEmpty() ? 0 : sheet.rows().get(heading).size();
        for (int column = 0; column < width; column++) {
            String name = sheet.cell(heading, column).toLowerCase(Locale.ROOT).replace(' ', '_');
            if (known.contains(name)) {
                columns.putIfAbsent(name, column);
            } else if (!name.isEmpty()) {
                teller.wrong(sheet, heading, column, new Finding("unknown-column",
                        "There is no column \"" + sheet.cell(heading, column) + "\".", DidYouMean.to(name, known)
                                .map(near -> "Did you mean \"" + near + "\"? ").orElse("") + "Otherwise remove it."));
            }
        }
    }

    private void row(int row, Map<String, Map<String, Object>> regions, Map<String, Map<String, Origin>> origins) {
        String id = sheet.cell(row, columns.get(REGION));
        Map<String, Object> region = regions.get(id);
        if (region == null) {
            teller.wrong(sheet, row, columns.get(REGION), new Finding("unknown-region", id.isEmpty()
                    ? "This row does not say which region it is of."
                    : "The first sheet has no region \"" + id + "\".",
                    DidYouMean.to(id, regions.keySet())
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Write the id that the region has in the first sheet.")));
            return;
        }
        Map<String, Object> item = new LinkedHashMap<>();
        Map<String, Integer> cells = new TreeMap<>();
        part.columns().forEach(column -> value(row, column, item, cells));
        if (part == SheetPart.STORIES && !item.containsKey("id")) {
            item.put("id", Starter.id(String.valueOf(item.getOrDefault("title", "story"))
                    .replaceAll("^\\{\\w+=|[,}].*$", "")));
        }
        String at = put(region, item);
        Map<String, Origin> cellsOfRegion = origins.computeIfAbsent(id, _ -> new TreeMap<>());
        cellsOfRegion.put(at, new Origin(sheet, row, columns.get(REGION)));
        cells.forEach((pointer, column) -> cellsOfRegion.put(at + pointer, new Origin(sheet, row, column)));
    }

    /// Returns the pointer to the item that was put into the region.
    private String put(Map<String, Object> region, Map<String, Object> item) {
        if (part == SheetPart.SENTENCES) {
            String area = String.valueOf(item.getOrDefault("area", ""));
            fields(region, "inArea").put(area, item.getOrDefault("sentence", Map.of()));
            return "/inArea/" + area;
        }
        Map<String, Object> around = region;
        for (String step : part.field().subList(0, part.field().size() - 1)) {
            around = fields(around, step);
        }
        @SuppressWarnings("unchecked")
        List<Object> items = (List<Object>) around.compute(part.field().getLast(),
                (_, there) -> there instanceof List<?> known ? new ArrayList<>(known) : new ArrayList<>());
        items.add(item);
        return "/" + String.join("/", part.field()) + "/" + (items.size() - 1);
    }

    private static Map<String, Object> fields(Map<String, Object> around, String name) {
        @SuppressWarnings("unchecked")
        Map<String, Object> fields = (Map<String, Object>) around.compute(name,
                (_, there) -> there instanceof Map<?, ?> known
                        ? new LinkedHashMap<>(known)
                        : new LinkedHashMap<>());
        return fields;
    }

    private void value(int row, SheetPart.Column column, Map<String, Object> item, Map<String, Integer> cells) {
        if (column.form() == SheetPart.Form.WORDED) {
            for (Language language : Language.values()) {
                put(row, column, column.name() + "_" + language.code(),
                        new Target(item, append(column.place(), language.code()), cells));
            }
        } else {
            put(row, column, column.name(), new Target(item, column.place(), cells));
        }
    }

    private static List<String> append(List<String> place, String last) {
        List<String> longer = new ArrayList<>(place);
        longer.add(last);
        return longer;
    }

    private record Target(Map<String, Object> item, List<String> place, Map<String, Integer> cells) {
    }

    private void put(int row, SheetPart.Column column, String heading, Target target) {
        Optional<Integer> at = Optional.ofNullable(columns.get(heading));
        at.map(number -> sheet.cell(row, number)).filter(text -> !text.isEmpty())
                .flatMap(text -> read(row, at.get(), column.form(), text)).ifPresent(value -> {
                    Map<String, Object> around = target.item();
                    for (String step : target.place().subList(0, target.place().size() - 1)) {
                        around = fields(around, step);
                    }
                    around.put(target.place().getLast(), value);
                    target.cells().put("/" + String.join("/", target.place()), at.get());
                });
    }

    /// Returns the day that a spreadsheet means by a number; empty where it cannot be one of our time.
    static Optional<LocalDate> day(BigDecimal number) {
        boolean ours = number.compareTo(BigDecimal.valueOf(OLDEST_DAY)) > 0
                && number.compareTo(BigDecimal.valueOf(LATEST_DAY)) < 0;
        return ours ? Optional.of(DAY_ZERO.plusDays(number.longValue())) : Optional.empty();
    }

    private Optional<Object> read(int row, int column, SheetPart.Form form, String text) {
        try {
            return Optional.of(switch (form) {
                case TEXT, WORDED -> SpreadsheetRow.oneLine(text);
                case NUMBER -> new BigDecimal(text.replaceAll("[\\s\u00A0\u202F]", ""));
                case FLAG -> SpreadsheetRow.yes(text);
                case LIST -> Arrays.stream(text.split("[;,\n]")).map(String::strip).filter(item -> !item.isEmpty())
                        .toList();
                case DAY -> text.matches("\\d{5}") ? DAY_ZERO.plusDays(Long.parseLong(text)).toString() : text;
                case TIME -> text.matches("0?[.]\\d+")
                        ? LocalTime.ofSecondOfDay(Math.round(Double.parseDouble(text) * SECONDS_OF_DAY)).toString()
                        : text;
            });
        } catch (NumberFormatException | DateTimeException _) {
            teller.wrong(sheet, row, column, new Finding("not-a-number", "\"" + text + "\" is not a number.",
                    "Write digits only, such as 1234567."));
            return Optional.empty();
        }
    }
}
