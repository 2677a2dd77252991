package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// A name that steps down to a smaller style when a word is longer than its place or it would take too many lines:
/// words are never broken nor cut.
public final class FittedLabel extends Label {
    /// The share of a line's width that text may fill; the rest is for rounding.
    private static final double SURE = 0.98;

    private final double root;
    private final List<Lettering> steps;
    private final int lines;
    /// Whether the largest style is for a name on one line only.
    private boolean largestOnOne;
    /// The style that fits at a width, for the present text: measuring text takes most of the time that a page takes.
    private final Map<Double, Fit> fitting = new HashMap<>();
    private final Map<Double, Double> heights = new HashMap<>();
    private @Nullable OneSize others;
    /// The text that the label was given.
    private String told = "";
    private boolean breaking;

    /// A style, and the text as it fits in it.
    private record Fit(Lettering style, String text) {
    }

    private FittedLabel(Scale scale, List<Lettering> steps, int lines) {
        this.root = scale.root();
        this.steps = steps;
        this.lines = lines;
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        // A label is otherwise no wider than its text is at present, and could never step up again.
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add(steps.getFirst().styleClass());
        textProperty().addListener((_, _, text) -> {
            if (!breaking) {
                told = text == null ? "" : text;
                fitting.clear();
                heights.clear();
                fit();
            }
        });
        widthProperty().addListener((_, _, _) -> fit());
    }

    /// The name of a page: from its largest style down to H3.
    ///
    /// @param largest DISPLAY, H1 or H2
    /// @param lines   on how many lines at most
    public static FittedLabel title(Scale scale, Lettering largest, int lines) {
        return LastLine.filled(
                new FittedLabel(scale, Stream.of(Lettering.DISPLAY, Lettering.H1, Lettering.H2, Lettering.H3)
                        .filter(step -> step.em() <= largest.em()).toList(), lines));
    }

    /// A sentence in large letters, on as many lines as it takes.
    public static Label hook(Lettering style) {
        return LastLine.filled(style.wrapping());
    }

    /// A number, such as a time: on one line, as large as fits.
    public static FittedLabel number(Scale scale) {
        return new FittedLabel(scale, List.of(Lettering.NUMBER, Lettering.H1, Lettering.H2, Lettering.H3), 1);
    }

    /// A sentence below a name: as large as fits on so many lines.
    public static FittedLabel lead(Scale scale, int lines) {
        return new FittedLabel(scale, List.of(Lettering.LEAD, Lettering.BODY, Lettering.CAPTION), lines);
    }

    /// A sentence below a name where room is short: on so many lines, else smaller.
    public static FittedLabel sentence(Scale scale, int lines) {
        return new FittedLabel(scale, List.of(Lettering.BODY, Lettering.CAPTION), lines);
    }

    /// The name on a low tile: a label on at most two lines, else smaller.
    public static FittedLabel lowTile(Scale scale) {
        return heading(scale, 2);
    }

    /// The name on a card: on one line, as large as fits.
    public static FittedLabel card(Scale scale) {
        return new FittedLabel(scale, List.of(Lettering.H3, Lettering.LABEL, Lettering.NAME, Lettering.CAPTION), 1);
    }

    /// The name on a card that says little else: on one line, where it is too long for that smaller on two.
    public static FittedLabel name(Scale scale) {
        FittedLabel name = new FittedLabel(scale, List.of(Lettering.H3, Lettering.LABEL, Lettering.CAPTION), 2);
        name.largestOnOne = true;
        return name;
    }

    /// The name on a tile: H3 on at most so many lines, else smaller.
    public static FittedLabel tile(Scale scale, int lines) {
        return new FittedLabel(scale, List.of(Lettering.H3, Lettering.LABEL, Lettering.NAME, Lettering.CAPTION), lines);
    }

    /// The title on a card: a label on at most so many lines, else smaller.
    public static FittedLabel heading(Scale scale, int lines) {
        return new FittedLabel(scale, List.of(Lettering.LABEL, Lettering.NAME, Lettering.CAPTION), lines);
    }

    /// Takes the same style as others beside it.
    public FittedLabel like(OneSize size) {
        others = size;
        return this;
    }

    /// As high as the text in the style that fits, which it takes when it has this width.
    @Override
    protected double computePrefHeight(double width) {
        if (width <= 0 || getText().isEmpty()) {
            return super.computePrefHeight(width);
        }
        return heights.computeIfAbsent(width, this::fittedHeight);
    }

    private double fittedHeight(double width) {
        Fit fit = fitting(width);
        Lettering style = fit.style();
        double height = height(fit.text(), style.font(root), width);
        double breaks = Math.round(height / lineHeight(style.font(root))) - 1;
        return Math.ceil(height + breaks * style.spacing() * root);
    }

    private Fit fitting(double width) {
        if (others != null) {
            return new Fit(others.fitting(steps, width, (text, step) -> fits(text, step, width)), told);
        }
        return fitting.computeIfAbsent(width, place -> steps.stream()
                .filter(step -> fits(told, step, place)).findFirst().map(step -> new Fit(step, told))
                .or(() -> broken(place)).orElseGet(() -> new Fit(steps.getLast(), told)));
    }

    /// Returns the text broken after the hyphen nearest to its middle, in the largest style in which it then fits: the
    /// toolkit itself breaks lines at blanks only, and a word that is too long anywhere.
    private Optional<Fit> broken(double place) {
        int middle = told.length() / 2;
        Optional<Integer> hyphen = IntStream.range(1, told.length() - 1).filter(i -> told.charAt(i) == '-').boxed()
                .min(Comparator.comparingInt(i -> Math.abs(i - middle)));
        if (lines == 1 || hyphen.isEmpty()) {
            return Optional.empty();
        }
        int end = hyphen.get() + 1;
        String broken = told.substring(0, end) + "\n" + told.substring(end);
        return steps.stream().skip(largestOnOne ? 1 : 0).filter(step -> fits(broken, step, place)).findFirst()
                .map(step -> new Fit(step, broken));
    }

    private void fit() {
        if (getWidth() <= 0 || getText().isEmpty()) {
            return;
        }
        Fit fitting = fitting(getWidth());
        if (fitting.style() != current()) {
            steps.forEach(step -> getStyleClass().remove(step.styleClass()));
            getStyleClass().add(fitting.style().styleClass());
        }
        if (!fitting.text().equals(getText())) {
            breaking = true;
            setText(fitting.text());
            breaking = false;
        }
    }

    private Lettering current() {
        return steps.stream().filter(step -> getStyleClass().contains(step.styleClass())).findFirst().orElseThrow();
    }

    private boolean fits(String text, Lettering step, double place) {
        Font font = step.font(root);
        if (width(text, font) <= place * SURE) {
            return true;
        }
        if (lines == 1 || largestOnOne && step == steps.getFirst()) {
            return false;
        }
        return longestWord(text, font) <= place && height(text, font, place) <= lines * lineHeight(font) + 1;
    }

    /// Returns the height of a text that wraps at a width, without line spacing, in pixels.
    static double height(String text, Font font, double width) {
        Text measured = new Text(text);
        measured.setFont(font);
        measured.setWrappingWidth(width);
        return Math.ceil(measured.getLayoutBounds().getHeight());
    }

    /// Returns the width of the longest word of a text, in pixels: a narrower line would break it.
    static double longestWord(String text, Font font) {
        return Stream.of(text.split("\\s+")).mapToDouble(word -> width(word, font)).max().orElse(0);
    }

    /// Returns the height of a line of a font, without spacing, in pixels.
    static double lineHeight(Font font) {
        Text measured = new Text("Ág");
        measured.setFont(font);
        return measured.getLayoutBounds().getHeight();
    }

    /// Returns the width of a text on one line, in pixels.
    static double width(String text, Font font) {
        Text measured = new Text(text);
        measured.setFont(font);
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }
}
