package eu.smartregions.kiosk.bundle.texts;

import eu.smartregions.kiosk.content.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Writes a workbook for translators: a sheet that explains, and one for each language, named by its code, with a row
/// for each text.
final class TextsWorkbook {
    /// The sheet that explains the others.
    static final String GUIDE = "Read me";
    /// What to write for a translation that is right.
    static final String YES = "yes";
    private static final String AS_TEXT = "@";
    private static final int GUIDE_WIDTH = 110;

    private final Workbook workbook;

    private TextsWorkbook(Workbook workbook) {
        this.workbook = workbook;
    }

    /// Writes all texts.
    ///
    /// @param out       not closed
    /// @param languages those to translate into; one that all texts are translated from gets no sheet
    static void write(OutputStream out, List<ContentText> texts, List<Language> languages, Step step)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "Smart Regions Kiosk", "1.0")) {
            TextsWorkbook book = new TextsWorkbook(workbook);
            book.guide();
            for (int i = 0; i < languages.size(); i++) {
                step.at("Writing " + languages.get(i).ownName(), i, languages.size());
                book.sheet(languages.get(i), texts);
            }
            step.at("Saving", languages.size(), languages.size());
        }
    }

    private void guide() throws IOException {
        Worksheet sheet = workbook.newWorksheet(GUIDE);
        sheet.width(0, TextColumn.CONFIRMED.width());
        sheet.width(1, GUIDE_WIDTH);
        sheet.value(0, 1, "One sheet a language, one row a text. Order and width may be changed; rows that are not "
                + "yours may be deleted.");
        for (TextColumn column : TextColumn.values()) {
            sheet.value(column.ordinal() + 1, 0, column.header());
            sheet.value(column.ordinal() + 1, 1, column.meaning());
            sheet.style(column.ordinal() + 1, 0).bold().set();
        }
        sheet.finish();
    }

    private void sheet(Language language, List<ContentText> texts) throws IOException {
        List<ContentText> own = texts.stream().filter(text -> text.source() != language).toList();
        if (own.isEmpty()) {
            return;
        }
        Worksheet sheet = workbook.newWorksheet(language.code());
        for (TextColumn column : TextColumn.values()) {
            sheet.value(0, column.ordinal(), column.header());
            sheet.width(column.ordinal(), column.width());
        }
        for (int i = 0; i < own.size(); i++) {
            row(sheet, i + 1, own.get(i), language);
        }
        int last = TextColumn.values().length - 1;
        sheet.range(1, 0, own.size(), last).style().format(AS_TEXT).wrapText(true).verticalAlignment("top").set();
        sheet.range(0, 0, 0, last).style().bold().set();
        sheet.range(1, TextColumn.CONFIRMED.ordinal(), own.size(), TextColumn.CONFIRMED.ordinal())
                .validateWithListByFormula("\"" + YES + "," + TextState.BY_MACHINE.words() + "\"");
        sheet.setAutoFilter(0, 0, own.size(), last);
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void row(Worksheet sheet, int row, ContentText text, Language language) {
        for (TextColumn column : TextColumn.values()) {
            String value = switch (column) {
                case WHERE -> text.where();
                case SOURCE -> text.sourceWording();
                case TRANSLATION -> text.wording(language).orElse("");
                case STATE -> text.state(language).words();
                case CONFIRMED -> "";
                case NOTE -> text.note();
                case KEY -> text.key().toString();
                case MARKS -> text.marks(language);
            };
            if (!value.isEmpty()) {
                sheet.value(row, column.ordinal(), value);
            }
        }
    }
}
