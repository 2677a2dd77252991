package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.author.XlsxSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A workbook in a translator's hands: cells are changed, and it is saved again.
final class TranslatorsBook {
    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    /// Opens a workbook.
    static TranslatorsBook open(Path file) {
        TranslatorsBook book = new TranslatorsBook();
        try {
            XlsxSheet.each(file, (sheet, _, _) -> {
                List<List<String>> rows = new ArrayList<>();
                sheet.rows().forEach(row -> rows.add(new ArrayList<>(row)));
                book.sheets.put(sheet.name(), rows);
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return book;
    }

    /// The rows of a sheet, to be changed.
    List<List<String>> sheet(String name) {
        return sheets.get(name);
    }

    /// All sheets, to be changed.
    Map<String, List<List<String>>> sheets() {
        return sheets;
    }

    /// The row of a text, to be changed.
    List<String> row(String sheet, String key) {
        int at = sheets.get(sheet).getFirst().indexOf("Key");
        return sheets.get(sheet).stream().filter(row -> row.size() > at && row.get(at).equals(key)).findFirst()
                .orElseThrow();
    }

    /// Writes into a cell.
    TranslatorsBook with(String sheet, String key, String column, String value) {
        row(sheet, key).set(sheets.get(sheet).getFirst().indexOf(column), value);
        return this;
    }

    /// Reads a cell.
    String cell(String sheet, String key, String column) {
        return row(sheet, key).get(sheets.get(sheet).getFirst().indexOf(column));
    }

    /// Saves it; a cell that begins with `=` is a formula.
    Path save(Path file) {
        try (OutputStream out = Files.newOutputStream(file); Workbook book = new Workbook(out, "Test", "1.0")) {
            sheets.forEach((name, rows) -> {
                Worksheet sheet = book.newWorksheet(name);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        cell(sheet, row, column, rows.get(row).get(column));
                    }
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    private static void cell(Worksheet sheet, int row, int column, String value) {
        if (value.startsWith("=")) {
            sheet.formula(row, column, value.substring(1));
        } else if (!value.isEmpty()) {
            sheet.value(row, column, value);
        }
    }
}
