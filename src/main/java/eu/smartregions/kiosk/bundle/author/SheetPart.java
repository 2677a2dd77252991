package eu.smartregions.kiosk.bundle.author;

import static eu.smartregions.kiosk.bundle.author.SheetPart.Column.day;
import static eu.smartregions.kiosk.bundle.author.SheetPart.Column.flag;
import static eu.smartregions.kiosk.bundle.author.SheetPart.Column.list;
import static eu.smartregions.kiosk.bundle.author.SheetPart.Column.number;
import static eu.smartregions.kiosk.bundle.author.SheetPart.Column.text;
import static eu.smartregions.kiosk.bundle.author.SheetPart.Column.time;
import static eu.smartregions.kiosk.bundle.author.SheetPart.Column.worded;

import eu.smartregions.kiosk.bundle.read.ChoiceReader;
import eu.smartregions.kiosk.bundle.read.TerritoryReader;
import eu.smartregions.kiosk.content.Exchange;
import eu.smartregions.kiosk.content.Fact;
import eu.smartregions.kiosk.content.Membership;
import eu.smartregions.kiosk.content.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The sheets of a workbook of regions beside the first: of what a region can have several, with a row each. The first
/// column of each names the region by its id.
enum SheetPart {
    PRIORITIES("Priorities", "priorities", worded("label"), list("areas"), list("themes")),
    SENTENCES("In a field", "inArea", text("area"), worded("sentence")),
    PICTURES("Pictures", "pictures", text("file"), worded("alt"), text("credit"), flag("whole"),
            number("focus_x", "focusX"), number("focus_y", "focusY")),
    PROOFS("Proofs", "proof", worded("title"), worded("text"), text("area"), number("year", "year"), text("source")),
    FIGURES("Figures", "facts", text("kind").of(Fact.Kind.values(), TerritoryReader::key),
            number("value", "value"), number("year", "year"), text("source"), worded("note")),
    STORIES("Stories", "stories", text("id"), worded("title"), text("area"), worded("challenge"), worded("action"),
            worded("change"), text("figure", "figure", "value"), worded("figure_what", "figure", "what"),
            number("figure_year", "figure", "year"), text("source")),
    OFFERS("Offers", "offers", means(), text("area"), worded("title")),
    WISHES("Wishes", "wishes", means(), text("area"), worded("title")),
    PARTNERSHIPS("Partnerships", "memberships", worded("partnership"),
            text("role").of(Membership.Role.values(), ChoiceReader::key),
            text("kind").of(Membership.Kind.values(), ChoiceReader::key)),
    DOCUMENTS("Documents", "documents", worded("title"), text("address")),
    STAFFING("Staffing", "stand/staffing", day("day"), time("from"), time("to"), list("languages"));

    private final String sheet;
    private final String field;
    private final List<Column> columns;

    SheetPart(String sheet, String field, Column... columns) {
        this.sheet = sheet;
        this.field = field;
        this.columns = List.of(columns);
    }

    private static Column means() {
        return text("means").of(Exchange.Means.values(), ChoiceReader::key);
    }

    /// How a cell becomes a value.
    enum Form {
        TEXT, WORDED, NUMBER, FLAG, LIST, DAY, TIME
    }

    /// A column of a sheet.
    ///
    /// @param name    its heading; of texts in languages, without the language
    /// @param place   where its value stands in the item
    /// @param choices what can be chosen; empty for anything
    record Column(String name, List<String> place, Form form, List<String> choices) {
        private static Column of(String name, Form form, String... place) {
            return new Column(name, place.length == 0 ? List.of(name) : List.of(place), form, List.of());
        }

        static Column text(String name, String... place) {
            return of(name, Form.TEXT, place);
        }

        static Column worded(String name, String... place) {
            return of(name, Form.WORDED, place);
        }

        static Column number(String name, String... place) {
            return of(name, Form.NUMBER, place);
        }

        static Column flag(String name) {
            return of(name, Form.FLAG);
        }

        static Column list(String name) {
            return of(name, Form.LIST);
        }

        static Column day(String name) {
            return of(name, Form.DAY);
        }

        static Column time(String name) {
            return of(name, Form.TIME);
        }

        <T> Column of(T[] values, java.util.function.Function<T, String> key) {
            return new Column(name, place, form, Arrays.stream(values).map(key).toList());
        }

        /// Returns the headings that it can have.
        Stream<String> headings() {
            return form == Form.WORDED
                    ? Arrays.stream(Language.values()).map(language -> name + "_" + language.code())
                    : Stream.of(name);
        }
    }

    /// Returns the part that a sheet is about; empty if it is about none.
    static Optional<SheetPart> of(String sheet) {
        return Arrays.stream(values()).filter(part -> part.sheet.equalsIgnoreCase(sheet.strip())).findFirst();
    }

    /// Returns the name of the sheet.
    String sheet() {
        return sheet;
    }

    /// Returns the names that lead to the list in a region's file.
    List<String> field() {
        return List.of(field.split("/"));
    }

    List<Column> columns() {
        return columns;
    }
}
