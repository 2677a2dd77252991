package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.ui.text.Alphabet;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The keyboard on the screen: a part of the page, never a window of its own. Letters as the visitor's language sets
/// them, Greek and Cyrillic beside Latin, and the marked letters of the language. Every key always types. No shift, no
/// long press.
public final class TouchKeyboard extends Region {
    private static final double KEY_WIDTH_EM = 5.2;
    private static final double KEY_HEIGHT_EM = 4.6;
    private static final double LOWEST_EM = 3.6;
    private static final double WIDER = 1.3;
    private static final double GAP_EM = 0.7;
    private static final String DIGITS = "1234567890";
    private static final String MARKED_SIGN = "áçñ";
    private static final String DIGITS_SIGN = "123";

    private final Parts parts;
    private final Typist typist;
    private final Form form;
    private final List<List<Key>> rows = new ArrayList<>();
    private Alphabet alphabet;
    private Sheet sheet = Sheet.LETTERS;

    /// The room for a keyboard.
    ///
    /// @param width      in pixels
    /// @param withDigits whether digits have a row of their own
    public record Form(double width, boolean withDigits) {
    }

    /// The receiver of what is typed.
    public interface Typist {
        /// A letter, digit or blank was typed.
        void typed(char letter);

        /// The last letter is to be deleted.
        void deleted();

        /// The keyboard is done with.
        void closed();
    }

    /// The sets of characters that the keys show besides the letters of the alphabet.
    private enum Sheet {
        LETTERS, MARKED, NUMBERS
    }

    /// A key and its width in keys.
    private record Key(Region node, double width) {
    }

    /// A keyboard in the language of the parts' words.
    public TouchKeyboard(Parts parts, Form form, Typist typist) {
        this.parts = parts;
        this.form = form;
        this.typist = typist;
        this.alphabet = Alphabet.of(parts.words().language());
        getStyleClass().add("keyboard");
        setStyle("-fx-font-size: " + parts.scale().root() + "px");
        parts.words().follow(() -> turn(Alphabet.of(parts.words().language()), Sheet.LETTERS));
    }

    /// Returns its least height, in pixels.
    public double lowest() {
        return height(parts.scale().em(LOWEST_EM));
    }

    private double height(double key) {
        return rows.size() * key + (rows.size() - 1) * gap();
    }

    private double gap() {
        return parts.scale().em(GAP_EM);
    }

    private void turn(Alphabet newAlphabet, Sheet newSheet) {
        alphabet = newAlphabet;
        sheet = newSheet;
        rows.clear();
        Language language = parts.words().language();
        List<String> lines = switch (sheet) {
            case LETTERS -> fitted(alphabet.rows(language));
            case MARKED -> broken(Alphabet.marked(language), 3);
            case NUMBERS -> broken(DIGITS, 3);
        };
        if (form.withDigits()) {
            rows.add(keys(DIGITS));
        }
        lines.forEach(line -> rows.add(keys(line)));
        List<Key> last = rows.getLast();
        if (alphabet == Alphabet.LATIN && sheet != Sheet.NUMBERS) {
            last.addFirst(sign(sheet == Sheet.LETTERS ? MARKED_SIGN : alphabet.sign(), alphabet,
                    sheet == Sheet.LETTERS ? Sheet.MARKED : Sheet.LETTERS));
        }
        Target back = parts.still().square("backspace-outline", "search.delete", typist::deleted);
        back.getStyleClass().add("k-key");
        boolean below = sheet == Sheet.LETTERS && tight();
        List<Key> bottom = bottom();
        (below ? bottom : last).add(below ? bottom.size() - 1 : last.size(), new Key(back, narrow() ? 1 : WIDER));
        rows.add(bottom);
        getChildren().setAll(rows.stream().flatMap(List::stream).<Node>map(Key::node).toList());
        requestLayout();
    }

    private List<Key> bottom() {
        List<Key> bottom = new ArrayList<>();
        if (!form.withDigits()) {
            bottom.add(sheet == Sheet.NUMBERS
                    ? sign(alphabet.sign(), alphabet, Sheet.LETTERS)
                    : sign(DIGITS_SIGN, alphabet, Sheet.NUMBERS));
        }
        for (Alphabet other : Alphabet.values()) {
            if (other != alphabet) {
                bottom.add(sign(other.sign(), other, Sheet.LETTERS));
            }
        }
        bottom.add(new Key(letter(' ', parts.icon("keyboard-space", 2), parts.words().messages().text("search.space")),
                0));
        Label close = parts.still().words().say(Lettering.LABEL.line(), "sheet.close");
        HBox sign = parts.row(0.6, parts.icon("keyboard-close", 1.8), close);
        sign.setPadding(new Insets(0, parts.scale().em(0.8), 0, parts.scale().em(0.8)));
        Target closing = new Target("k-key", sign, typist::closed);
        closing.setAccessibleText(close.getText());
        closing.getStyleClass().add("sign");
        bottom.add(new Key(closing, -1));
        return bottom;
    }

    private List<Key> keys(String line) {
        List<Key> keys = new ArrayList<>();
        line.chars().forEach(letter -> keys.add(new Key(letter((char) letter), 1)));
        return keys;
    }

    private Target letter(char letter) {
        Label label = Lettering.LEAD.line();
        label.setText(Character.toString(letter));
        return letter(letter, label, label.getText());
    }

    private Target letter(char letter, Node sign, String name) {
        Target key = new Target("k-key", sign, () -> typist.typed(letter));
        key.setAccessibleText(name);
        return key;
    }

    private Key sign(String sign, Alphabet leadsTo, Sheet leadsOn) {
        Label label = Lettering.LABEL.line();
        label.setText(sign);
        Target key = new Target("k-key", label, () -> turn(leadsTo, leadsOn));
        key.getStyleClass().add("sign");
        key.setAccessibleText(sign);
        return new Key(key, narrow() ? 1 : WIDER);
    }

    /// The rows of an alphabet where they have room, else as many letters a row as have.
    private List<String> fitted(List<String> alphabetRows) {
        return fits(alphabetRows) ? alphabetRows : broken(String.join("", alphabetRows), tight() ? 0 : 3);
    }

    /// Whether rows have room, the last with two more keys.
    private boolean fits(List<String> alphabetRows) {
        int longest = alphabetRows.stream().mapToInt(String::length).max().orElseThrow();
        return longest <= most() && alphabetRows.getLast().length() + 3 <= most() + 1;
    }

    /// Whether a long alphabet takes a row less if the key that deletes stands in the lowest row.
    private boolean tight() {
        return alphabet == Alphabet.CYRILLIC && !narrow() && !fits(alphabet.rows(parts.words().language()));
    }

    /// @param more how many keys the last row has besides
    private List<String> broken(String line, int more) {
        int most = Math.min(most(), 10);
        List<String> lines = new ArrayList<>();
        int rest = line.length();
        int count = Math.ceilDiv(rest + more, most);
        for (int i = 0, from = 0; i < count; i++) {
            int length = i == count - 1 ? rest : Math.min(rest, Math.min(most, Math.ceilDiv(rest + more, count - i)));
            lines.add(line.substring(from, from + length));
            from += length;
            rest -= length;
        }
        return lines;
    }

    /// Whether the rows of a typewriter find no room.
    private boolean narrow() {
        return most() < 10;
    }

    /// Returns the number of keys that fit side by side.
    private int most() {
        return (int) Math.floor((form.width() + gap()) / (parts.scale().em(LOWEST_EM) + gap()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(parts.scale().em(KEY_HEIGHT_EM));
    }

    @Override
    protected double computePrefWidth(double height) {
        return form.width();
    }

    @Override
    protected void layoutChildren() {
        double gap = gap();
        double widest = rows.stream().mapToDouble(row -> row.stream().mapToDouble(Key::width).sum())
                .limit(rows.size() - 1L).max().orElseThrow();
        int most = rows.stream().limit(rows.size() - 1L).mapToInt(List::size).max().orElseThrow();
        double unit = Math.min(parts.scale().em(KEY_WIDTH_EM), Math.floor((getWidth() - (most - 1) * gap) / widest));
        double full = unit * widest + (most - 1) * gap;
        double height = Math.floor((getHeight() - (rows.size() - 1) * gap) / rows.size());
        double y = 0;
        for (List<Key> row : rows) {
            double fixed = row.stream().filter(key -> key.width() != 0).mapToDouble(key -> width(key, unit)).sum()
                    + (row.size() - 1) * gap;
            double space = Math.max(unit, full - fixed);
            boolean stretched = row.stream().anyMatch(key -> key.width() == 0);
            double x = Math.round((getWidth() - (stretched ? Math.max(full, fixed + space) : fixed)) / 2);
            for (Key key : row) {
                double width = key.width() == 0 ? space : width(key, unit);
                key.node().resizeRelocate(x, y, width, height);
                x += width + gap;
            }
            y += height + gap;
        }
    }

    private static double width(Key key, double unit) {
        return key.width() < 0 ? key.node().prefWidth(-1) : Math.round(key.width() * unit);
    }
}
