package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.author.Spreadsheet;
import eu.smartregions.kiosk.bundle.read.SourceMark;
import eu.smartregions.kiosk.content.text.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What came back on one sheet of a workbook. Columns are found by their names, and rows may stand in any order.
final class SheetReplies {
    private static final Set<String> CONFIRMED = Set.of(TextsWorkbook.YES, "y", "x", "true", "1");
    private static final Set<String> BY_MACHINE = Set.of(TextState.BY_MACHINE.words(), "machine");

    private final String place;
    private final Spreadsheet sheet;
    private final Reply.Taker taker;
    private final Map<TextColumn, Integer> columns = new EnumMap<>(TextColumn.class);

    /// @param file the name of the workbook, for messages
    SheetReplies(String file, Spreadsheet sheet, Reply.Taker taker) {
        this.place = file + ":" + sheet.name();
        this.sheet = sheet;
        this.taker = taker;
    }

    /// Hands over everything on the sheet; the one that explains the others is passed over.
    void read() {
        if (sheet.name().equals(TextsWorkbook.GUIDE)) {
            return;
        }
        Optional<Language> language = Language.of(sheet.name().strip().toLowerCase(Locale.ROOT));
        if (language.isEmpty()) {
            taker.refuse(place, "The name of the sheet is none of the 24 language codes. Name it as it was handed "
                    + "out, such as \"de\".");
            return;
        }
        List<String> missing = missingColumns();
        if (!missing.isEmpty()) {
            taker.refuse(place, "The first row does not name the column " + String.join(", ", missing)
                    + ". Leave the columns as they were handed out.");
            return;
        }
        for (int row = 1; row < sheet.rows().size(); row++) {
            row(row, language.get());
        }
    }

    private List<String> missingColumns() {
        Map<String, Integer> headers = new HashMap<>();
        int count = sheet.rows().isEmpty() ? 0 : sheet.rows().getFirst().size();
        for (int column = 0; column < count; column++) {
            headers.putIfAbsent(sheet.cell(0, column).toLowerCase(Locale.ROOT), column);
        }
        for (TextColumn column : TextColumn.values()) {
            Optional.ofNullable(headers.get(column.header().toLowerCase(Locale.ROOT)))
                    .ifPresent(at -> columns.put(column, at));
        }
        return Stream.of(TextColumn.values()).filter(column -> column.needed() && !columns.containsKey(column))
                .map(column -> "\"" + column.header() + "\"").toList();
    }

    private String cell(int row, TextColumn column) {
        return columns.containsKey(column) ? sheet.cell(row, columns.get(column)) : "";
    }

    private String place(int row, TextColumn column) {
        return place + "!" + Spreadsheet.place(row, columns.getOrDefault(column, 0));
    }

    private void row(int row, Language language) {
        String key = cell(row, TextColumn.KEY);
        String wording = Wordings.cleaned(cell(row, TextColumn.TRANSLATION));
        if (key.isEmpty() && wording.isEmpty()) {
            return;
        }
        Optional<Reply.Origin> origin = origin(cell(row, TextColumn.MARKS));
        Optional<Reply.Claim> claim = claim(cell(row, TextColumn.CONFIRMED));
        if (key.isEmpty()) {
            taker.refuse(place(row, TextColumn.KEY), "This row has no key, so that nobody knows which text it is. Copy "
                    + "the key from the file that was handed out.");
        } else if (origin.isEmpty()) {
            taker.refuse(place(row, TextColumn.MARKS), "\"" + cell(row, TextColumn.MARKS)
                    + "\" is not what was handed out for " + key + ". Copy the marks from the file that was.");
        } else if (claim.isEmpty()) {
            taker.refuse(place(row, TextColumn.CONFIRMED), "\"" + cell(row, TextColumn.CONFIRMED)
                    + "\" says neither \"yes\" nor \"by machine\". Write one of the two, or nothing.");
        } else {
            taker.take(new Reply(place(row, TextColumn.TRANSLATION), key, language, origin.get(), wording,
                    claim.get()));
        }
    }

    /// Returns what the marks of a row say, or empty if they are none.
    static Optional<Reply.Origin> origin(String marks) {
        int hyphen = marks.indexOf('-');
        if (hyphen < 0) {
            return Optional.empty();
        }
        String source = marks.substring(0, hyphen);
        String handed = marks.substring(hyphen + 1);
        return source.matches(SourceMark.PATTERN) && (handed.isEmpty() || handed.matches(SourceMark.PATTERN))
                ? Optional.of(new Reply.Origin(source, Optional.of(handed)))
                : Optional.empty();
    }

    private static Optional<Reply.Claim> claim(String written) {
        String word = written.toLowerCase(Locale.ROOT);
        if (word.isEmpty()) {
            return Optional.of(Reply.Claim.NONE);
        }
        if (CONFIRMED.contains(word)) {
            return Optional.of(Reply.Claim.CONFIRMED);
        }
        return BY_MACHINE.contains(word) ? Optional.of(Reply.Claim.BY_MACHINE) : Optional.empty();
    }
}
