package eu.smartregions.kiosk.bundle.author;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The texts of one sheet, by row and column.
///
/// @param name      the name of the sheet
/// @param separator the character between cells, in a text file
/// @param rows      each with its cells; an empty cell is an empty text
/// @param notes     what cannot be seen in the texts
public record Spreadsheet(String name, Optional<Character> separator, List<List<String>> rows, List<Note> notes) {
    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 500;
    /// The largest file, in bytes.
    private static final long LARGEST = 32L << 20;
    private static final String MARK = "\uFEFF";
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)sep=(.)\\R");
    /// How many rows may stand above the headings.
    private static final int MOST_ABOVE = 20;

    /// Something about a row or cell that its text does not tell.
    ///
    /// @param row    0 for the first
    /// @param column 0 for the first
    record Note(What what, int row, int column) {
        /// What it is.
        enum What {
            HIDDEN_ROW, FORMULA_WITHOUT_RESULT
        }
    }

    /// A sheet without notes.
    Spreadsheet(String name, Optional<Character> separator, List<List<String>> rows) {
        this(name, separator, rows, List.of());
    }

    /// Reads all sheets of a spreadsheet; a text file has one.
    ///
    /// @throws IOException with one sentence that says what to do, if it is none
    static List<Spreadsheet> read(Path file) throws IOException {
        String name = file.getFileName().toString();
        refuseIfTooLarge(file);
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return XlsxSheet.all(file);
        }
        if (lower.endsWith(".csv") || lower.endsWith(".tsv") || lower.endsWith(".txt")) {
            return List.of(csv(name.substring(0, name.lastIndexOf('.')), text(name, Files.readAllBytes(file))));
        }
        throw new IOException(name + " is neither .csv nor .xlsx; save it as one of the two.");
    }

    /// Refuses a file that is not there, or is larger than any that people fill in.
    ///
    /// @throws IOException with one sentence
    public static void refuseIfTooLarge(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException("There is no file " + file + ".");
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(
                    file.getFileName() + " is larger than " + (LARGEST >> 20) + " MiB; import it in parts.");
        }
    }

    private static String text(String name, byte[] bytes) throws IOException {
        if (bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF) {
            throw new IOException(name + " is UTF-16 text; save it as \"CSV UTF-8\".");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new IOException(name + " is not UTF-8 text, but probably Windows-1252; save it as \"CSV UTF-8\".");
        }
    }

    private static Spreadsheet csv(String sheet, String written) throws IOException {
        Matcher line = SEPARATOR_LINE.matcher(written);
        boolean said = line.lookingAt();
        String text = said ? written.substring(line.end()) : written;
        char separator = said ? line.group(1).charAt(0) : separator(text);
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                rows.add(record.getFields());
                if (rows.size() > MOST_ROWS || record.getFieldCount() > MOST_COLUMNS) {
                    throw tooLarge();
                }
            }
        } catch (CsvParseException broken) {
            throw new IOException("The rows cannot be told apart from row " + (rows.size() + 1)
                    + " on; a quotation mark is probably missing or too much.");
        }
        return new Spreadsheet(sheet, Optional.of(separator), rows);
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char separator = ',';
        for (char candidate : new char[]{';', '\t'}) {
            separator = count(first, candidate) > count(first, separator) ? candidate : separator;
        }
        return separator;
    }

    static IOException tooLarge() {
        return new IOException("A sheet has at most " + MOST_ROWS + " rows and " + MOST_COLUMNS + " columns.");
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /// Returns the text of a cell without blanks around it, empty beyond the end of a row.
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /// Returns the row of the headings: the first near the top in which all of some names stand, else the first of all.
    int heading(Set<String> names) {
        for (int row = 0; row < Math.min(rows.size(), MOST_ABOVE); row++) {
            int number = row;
            Set<String> there = IntStream.range(0, rows.get(row).size())
                    .mapToObj(column -> cell(number, column).toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
            if (there.containsAll(names)) {
                return row;
            }
        }
        return 0;
    }

    /// Returns the name of a cell as spreadsheets write it, such as `C4`.
    ///
    /// @param row    0 for the first
    /// @param column 0 for the first
    public static String place(int row, int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters + (row + 1);
    }
}
