package eu.smartregions.kiosk.bundle.author;

import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import eu.smartregions.kiosk.bundle.read.Documents;
import eu.smartregions.kiosk.content.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// One row of the spreadsheet of regions, turned into a `region.json`. It remembers the cell of each value, so that the
/// reader's problems with a value can be reported for the cell.
final class SpreadsheetRow {
    private static final String PRIORITIES = "priorities_";
    private final Map<String, Integer> columns;
    private final Spreadsheet sheet;
    private final int row;
    private final BiConsumer<Integer, Finding> told;
    private final Map<String, Integer> origins = new LinkedHashMap<>();

    /// @param columns by name
    /// @param told    receives problems, with the column
    SpreadsheetRow(Spreadsheet sheet, int row, Map<String, Integer> columns, BiConsumer<Integer, Finding> told) {
        this.sheet = sheet;
        this.row = row;
        this.columns = columns;
        this.told = told;
    }

    /// Returns the text of a cell, if there is one.
    Optional<String> cell(String column) {
        return Optional.ofNullable(columns.get(column)).map(number -> sheet.cell(row, number))
                .filter(text -> !text.isEmpty());
    }

    /// Returns the column of a value by its JSON pointer: its own, or that of the nearest value around it.
    int column(String pointer) {
        String at = pointer;
        while (!at.isEmpty() && !origins.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        return origins.getOrDefault(at, columns.getOrDefault("id", 0));
    }

    /// Returns the fields of `region.json`.
    Map<String, Object> json(String id) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("$schema", "../schema/region" + Schemas.ENDING);
        json.put("format", Documents.FORMAT);
        json.put("kind", "region");
        json.put("id", id);
        origins.put("/id", columns.get("id"));
        localized("name", "/name").ifPresent(name -> json.put("name", name));
        text(json, "native_name", "nativeName");
        text(json, "country", "country");
        cell("nuts").ifPresent(code -> json.put("nuts", from("nuts", "/nuts", nuts(code))));
        text(json, "seat", "seat");
        localized("hook", "/hook").ifPresent(hook -> json.put("hook", hook));
        localized("sentence", "/summary").ifPresent(summary -> json.put("summary", summary));
        easy().ifPresent(easy -> json.put("easy", easy));
        List<String> areas = list("areas", "[;,\n]");
        if (!areas.isEmpty()) {
            json.put("areas", from("areas", "/areas", areas));
        }
        List<String> main = list("main_areas", "[;,\n]");
        if (!main.isEmpty()) {
            json.put("mainAreas", from("main_areas", "/mainAreas", main));
        }
        priorities(areas).ifPresent(priorities -> json.put("priorities", priorities));
        text(json, "strategy", "strategy");
        fact().ifPresent(fact -> json.put("facts", List.of(fact)));
        contact().ifPresent(contact -> json.put("contact", contact));
        cell("exhibits").ifPresent(said -> json.put("exhibits", from("exhibits", "/exhibits", yes(said))));
        cell("stand").ifPresent(number -> json.put("stand", from("stand", "/stand", Map.of("number", number))));
        return json;
    }

    private Map<String, Object> nuts(String code) {
        Map<String, Object> nuts = new LinkedHashMap<>();
        nuts.put("code", code);
        cell("nuts_version").ifPresent(version -> nuts.put("version", from("nuts_version", "/nuts/version", version)));
        return nuts;
    }

    /// Whether a cell says yes.
    static boolean yes(String text) {
        return text.toLowerCase(Locale.ROOT).matches("yes|true|1|x|ja|oui");
    }

    /// Returns a text in which the line breaks of a cell are blanks.
    static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }

    private <T> T from(String column, String pointer, T value) {
        origins.put(pointer, columns.get(column));
        return value;
    }

    private void text(Map<String, Object> json, String column, String field) {
        cell(column).ifPresent(text -> json.put(field, from(column, "/" + field, oneLine(text))));
    }

    private Optional<Map<String, Object>> localized(String column, String pointer) {
        Map<String, Object> wordings = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            String name = column + "_" + language.code();
            cell(name).ifPresent(
                    text -> wordings.put(language.code(),
                            from(name, pointer + "/" + language.code(), oneLine(text))));
        }
        return wordings.isEmpty() ? Optional.empty() : Optional.of(wordings);
    }

    private Optional<Map<String, Object>> easy() {
        Map<String, Object> easy = new LinkedHashMap<>();
        localized("easy_hook", "/easy/hook").ifPresent(hook -> easy.put("hook", hook));
        localized("easy_sentence", "/easy/summary").ifPresent(summary -> easy.put("summary", summary));
        return easy.isEmpty() ? Optional.empty() : Optional.of(easy);
    }

    private List<String> list(String column, String between) {
        return cell(column)
                .map(text -> Arrays.stream(text.split(between)).map(String::strip).filter(item -> !item.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    /// Returns the priorities, read from one language after the other, English first, in the same order: `Label = area,
    /// area; Label = area`.
    private Optional<List<Object>> priorities(List<String> areasOfRegion) {
        List<Map<String, Object>> labels = new ArrayList<>();
        List<List<String>> areas = new ArrayList<>();
        List<String> asked = Stream.concat(Stream.of(Language.EN), Arrays.stream(Language.values())).distinct()
                .map(language -> PRIORITIES + language.code()).filter(column -> cell(column).isPresent()).toList();
        for (String column : asked) {
            List<String> items = list(column, "[;\n]");
            if (!labels.isEmpty() && items.size() != labels.size()) {
                wrong(column, "priorities-differ", "Here are " + items.size() + " priorities, in another language "
                        + labels.size() + ".", "Write the same ones in the same order, with ; between them.");
                continue;
            }
            for (int i = 0; i < items.size(); i++) {
                String[] parts = items.get(i).split("\\s*=\\s*", 2);
                if (labels.size() == i) {
                    labels.add(new LinkedHashMap<>());
                    areas.add(new ArrayList<>());
                }
                String language = column.substring(PRIORITIES.length());
                labels.get(i).put(language, from(column, "/priorities/" + i + "/label/" + language, parts[0]));
                if (parts.length > 1 && areas.get(i).isEmpty()) {
                    areas.get(i).addAll(Arrays.stream(parts[1].split(",")).map(String::strip).toList());
                    from(column, "/priorities/" + i + "/areas", areas);
                }
            }
        }
        List<Object> priorities = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            if (areas.get(i).isEmpty()) {
                if (areasOfRegion.size() > 1) {
                    String label = labels.get(i).values().iterator().next().toString();
                    wrong(asked.getFirst(), "priority-without-area", "The priority \"" + label + "\" says no area.",
                            "Write it so: " + label + " = " + areasOfRegion.getFirst() + ".");
                }
                areas.get(i).addAll(areasOfRegion);
                origins.put("/priorities/" + i + "/areas", columns.get("areas"));
            }
            priorities.add(new TreeMap<>(Map.of("label", labels.get(i), "areas", areas.get(i))).descendingMap());
        }
        return priorities.isEmpty() ? Optional.empty() : Optional.of(priorities);
    }

    private Optional<Map<String, Object>> fact() {
        if (cell("population").isEmpty()) {
            Stream.of("population_year", "population_source").filter(column -> cell(column).isPresent()).findFirst()
                    .ifPresent(column -> wrong(column, "fact-without-value", "Here is a year or a source, but the "
                            + "column \"population\" has no number.", "Write the number; of a formula, its result."));
            return Optional.empty();
        }
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("kind", "population");
        number("population", "value", fact);
        number("population_year", "year", fact);
        cell("population_source")
                .ifPresent(source -> fact.put("source", from("population_source", "/facts/0/source", source)));
        origins.put("/facts/0", columns.get("population"));
        return Optional.of(fact);
    }

    private void number(String column, String field, Map<String, Object> into) {
        cell(column).ifPresent(text -> {
            try {
                BigDecimal number = new BigDecimal(text.replaceAll("[\\s\u00A0\u202F]", ""));
                Optional<LocalDate> day = field.equals("year") ? PartSheet.day(number) : Optional.empty();
                day.ifPresent(date -> wrong(column, "date-for-year", "Here is a date, " + date + ", not a year.",
                        "Format the cell as a number and write " + date.getYear() + "."));
                into.put(field, from(column, "/facts/0/" + field, day.map(date -> BigDecimal.valueOf(date.getYear()))
                        .orElse(number)));
            } catch (NumberFormatException _) {
                wrong(column, "not-a-number", "\"" + text + "\" is not a number.", "Write digits only, such as "
                        + "1234567.");
                into.put(field, BigDecimal.valueOf(2000));
            }
        });
    }

    private Optional<Map<String, Object>> contact() {
        Map<String, Object> contact = new LinkedHashMap<>();
        localized("contact_function", "/contact/function").ifPresent(text -> contact.put("function", text));
        localized("contact_organisation", "/contact/organisation").ifPresent(text -> contact.put("organisation", text));
        way("contact_mail", "mail", contact);
        way("contact_phone", "phone", contact);
        way("web", "address", contact);
        contact.keySet().stream().findFirst()
                .ifPresent(first -> origins.put("/contact", origins.getOrDefault("/contact/" + first,
                        origins.keySet().stream().filter(pointer -> pointer.startsWith("/contact/" + first)).findFirst()
                                .map(origins::get).orElse(0))));
        return contact.isEmpty() ? Optional.empty() : Optional.of(contact);
    }

    private void way(String column, String field, Map<String, Object> contact) {
        cell(column).ifPresent(text -> contact.put(field, from(column, "/contact/" + field, text)));
    }

    private void wrong(String column, String rule, String message, String fix) {
        told.accept(columns.get(column), new Finding(rule, message, fix));
    }
}
