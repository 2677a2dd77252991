package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.bundle.json.JsonText;
import eu.smartregions.kiosk.bundle.json.JsonTree;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import eu.smartregions.kiosk.bundle.read.Texts;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Judges translations that come back, by the rules of the readers and by what spreadsheets do to texts.
final class Wordings {
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9.,Ee+-]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /// What a formula without a result shows.
    ///
    /// Source: ECMA-376, part 1, 18.17.3.
    private static final Pattern FORMULA_ERROR = Pattern.compile("#(NULL!|DIV/0!|VALUE!|REF!|NAME\\?|NUM!|N/A)");

    private Wordings() {
    }

    /// Returns a wording without white space around it, its letters composed (Unicode form C).
    static String cleaned(String wording) {
        return AROUND.matcher(Normalizer.normalize(wording, Normalizer.Form.NFC)).replaceAll("");
    }

    /// Returns what is wrong with a wording and what to do, or empty if it can be shown.
    static Optional<String> fault(String wording, ContentText text) {
        if (FORMULA_ERROR.matcher(wording).matches()) {
            return Optional.of("\"" + wording + "\" is the error of a formula. Write the translation itself.");
        }
        if (NUMBER.matcher(wording).matches() && LETTER.matcher(text.sourceWording()).find()) {
            return Optional.of("\"" + wording + "\" is only a number; the spreadsheet probably changed what was typed. "
                    + "Format the cell as text and write it again.");
        }
        SourceText sheet = new SourceText("", JsonText.of(wording).getBytes(StandardCharsets.UTF_8));
        Texts.word(JsonTree.of(sheet), text.limit());
        return sheet.problems().stream().filter(Problem::isError).findFirst()
                .map(problem -> problem.message() + " " + problem.fix());
    }
}
