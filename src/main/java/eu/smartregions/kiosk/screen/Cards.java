package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.content.AreaId;
import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Country;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.content.place.Place;
import eu.smartregions.kiosk.ui.CardGrid;
import eu.smartregions.kiosk.ui.FittedLabel;
import eu.smartregions.kiosk.ui.FittedLine;
import eu.smartregions.kiosk.ui.MosaicPlace;
import eu.smartregions.kiosk.ui.MosaicView;
import eu.smartregions.kiosk.ui.OutlinePane;
import eu.smartregions.kiosk.ui.Page;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.PhotoPane;
import eu.smartregions.kiosk.ui.RowGrid;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.AreaStyles;
import eu.smartregions.kiosk.ui.theme.Lettering;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The cards that lead to regions and countries, the same on every page.
public final class Cards {
    /// Height of a region's card, in em.
    public static final double REGION_EM = 5.6;
    /// Height of a country's card, in em.
    public static final double COUNTRY_EM = 4.4;
    /// Height of the card of a region that says what it does in the list's area, in em.
    static final double TELLING_EM = 7.2;
    /// Height of the card of a region that was saved, in em.
    public static final double SAVED_EM = 9;
    /// Height of the card of a region that says what makes one curious about it among many, in em.
    public static final double CLOSE_EM = 6.9;
    /// Height of the card of a region that a page is about, in em.
    public static final double LARGE_EM = 14;
    private static final double LOW_REGION_EM = 5;
    private static final double THUMB_EM = 4.6;
    private static final double LOW_THUMB_EM = 4;
    /// The least height of a card with a name and something about it, in em.
    private static final double LEAST_EM = 4.4;
    /// The least height of a card with a name alone, in em.
    private static final double SLIM_EM = 3.6;
    private static final int UPRIGHT_LINES = 4;
    private static final int LARGE_LINES = 6;

    private final ScreenContext around;
    private final Parts parts;

    /// @param parts that the cards are made of: still ones for lists, which make their cards anew
    public Cards(ScreenContext around, Parts parts) {
        this.around = around;
        this.parts = parts;
    }

    /// Returns the height of a region's card among other things, in em.
    public static double regionEm(Scale scale) {
        return scale.low() ? LOW_REGION_EM : REGION_EM;
    }

    /// Returns the layout of a list of cards. On a page with filters beside its list, three rows are shown; where even
    /// they would be too low, two rows in two columns.
    ///
    /// @param columns where there is room for cards of their own height
    /// @param rowEm   that height, in em
    public RowGrid.Layout layout(int columns, double rowEm) {
        Scale scale = parts.scale();
        double gap = scale.em(0.8);
        if (!scale.beside()) {
            return new RowGrid.Layout(columns, scale.em(scale.low() ? Math.min(rowEm, LOW_REGION_EM) : rowEm), gap);
        }
        double least = scale.em(Math.min(rowEm, LEAST_EM));
        double three = row(3, rowEm);
        if (three >= least) {
            return new RowGrid.Layout(columns, three, gap);
        }
        double two = Math.max(row(2, rowEm), scale.em(SLIM_EM));
        return new RowGrid.Layout(2, two, gap);
    }

    /// Returns the height of one of so many cards below each other on a low page.
    private double row(int rows, double mostEm) {
        double gap = parts.scale().em(0.8);
        return Math.min(Math.floor((Page.bodyHeight(parts.scale()) - (rows - 1) * gap) / rows),
                parts.scale().em(mostEm));
    }

    /// Whether there is room for little more than a region's name on its card.
    private boolean slim() {
        return parts.scale().beside() && row(3, REGION_EM) < parts.scale().em(LEAST_EM);
    }

    /// Returns the card of a region: its picture or outline, name, country and up to two of its priorities, in an area
    /// where one is given.
    Target region(Region region, Optional<AreaId> area) {
        return about(new FittedLine(Lettering.CAPTION, 2), region, area, MosaicPlace.ROW_LOW);
    }

    /// Returns the card of a region in a list of its country, which does not say the country again.
    Target atHome(Region region, Optional<AreaId> area) {
        return slim()
                ? listed(region, area)
                : region(region, area, () -> about("", region, area, parts.words()), () -> open(region));
    }

    /// Returns the card of a region in a list that [#layout] lays out: its name alone where there is no room for more.
    Target listed(Region region, Optional<AreaId> area) {
        if (!slim()) {
            return region(region, area);
        }
        Label name = parts.words().tell(FittedLabel.heading(parts.scale(), 2), region.name());
        Target card = slim(name, () -> open(region));
        parts.follow(card, region.name());
        return card;
    }

    private Target slim(Label name, Runnable action) {
        name.setMinWidth(0);
        HBox content = parts.row(0, name);
        content.setPadding(new Insets(0, parts.scale().em(0.6), 0, parts.scale().em(0.8)));
        return new Target("k-card", content, action);
    }

    /// Returns the card of a region in a list of an area, [#TELLING_EM] high, with room for a sentence of what it does
    /// there.
    Target telling(Region region, AreaId area) {
        return about(new FittedLine(Lettering.CAPTION, 3), region, Optional.of(area), MosaicPlace.ROW);
    }

    private Target about(FittedLine about, Region region, Optional<AreaId> area, MosaicPlace place) {
        parts.words().follow(() -> about.say(about(region, area, parts.words())));
        return card(region, look(region, area), about, place, () -> open(region));
    }

    /// Returns the card of a region with something else said about it.
    ///
    /// @param said the fullest wording first
    public Target region(Region region, Optional<AreaId> area, Supplier<List<String>> said, Runnable action) {
        FittedLine about = new FittedLine(Lettering.CAPTION, 2);
        parts.words().follow(() -> about.say(said.get()));
        return card(region, look(region, area), about, MosaicPlace.ROW_LOW, action);
    }

    /// Returns the height of a card of something saved, in em: on a tablet that of other cards, so that more are seen.
    static double savedEm(Scale scale) {
        return scale.size() == SizeClass.MEDIUM ? REGION_EM : SAVED_EM;
    }

    /// Returns the card of a region that was saved, [#savedEm] high.
    ///
    /// @param said the fullest wording first
    Target saved(Region region, Supplier<List<String>> said) {
        return savedEm(parts.scale()) == SAVED_EM
                ? high(region, said, () -> open(region))
                : region(region, Optional.empty(), said, () -> open(region));
    }

    /// Returns a card [#SAVED_EM] high, for a few regions on a page of their own.
    ///
    /// @param said the fullest wording first
    public Target high(Region region, Supplier<List<String>> said, Runnable action) {
        return said(region, new FittedLine(Lettering.CAPTION, 4), said, MosaicPlace.SAVED, action);
    }

    /// Returns a card [#CLOSE_EM] high, for more regions on a page of their own.
    ///
    /// @param said the fullest wording first
    public Target close(Region region, Supplier<List<String>> said, Runnable action) {
        return said(region, new FittedLine(Lettering.CAPTION, 3), said, MosaicPlace.ROW_CLOSE, action);
    }

    /// Returns a card [#LARGE_EM] high, half of it the region's picture, for a region that a page is about.
    ///
    /// @param said the fullest wording first
    public Target large(Region region, Supplier<List<String>> said, Runnable action) {
        return said(region, new FittedLine(Lettering.BODY, LARGE_LINES), said, MosaicPlace.BESIDE, action);
    }

    private Target said(Region region, FittedLine about, Supplier<List<String>> said, MosaicPlace place,
            Runnable action) {
        parts.words().follow(() -> about.say(said.get()));
        return card(region, look(region, Optional.empty()), about, place, action);
    }

    private void open(Region region) {
        around.navigator().go(new Place.RegionPage(region.id()));
    }

    private Target card(Region region, AreaLook look, FittedLine about, MosaicPlace place, Runnable action) {
        Scale scale = parts.scale();
        FittedLabel name = place == MosaicPlace.CARD
                ? FittedLabel.heading(scale, 2)
                : place == MosaicPlace.BESIDE
                        ? FittedLabel.name(scale)
                        : scale.low() ? FittedLabel.heading(scale, 1) : FittedLabel.card(scale);
        return card(region, parts.column(0, parts.words().tell(name, region.name()), about),
                thumb(region, look, place), place == MosaicPlace.CARD, action);
    }

    private Target card(Region region, VBox text, StackPane thumb, boolean upright, Runnable action) {
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, javafx.scene.layout.Priority.ALWAYS);
        HBox content = parts.row(upright ? 0.6 : 1.2, thumb, text);
        if (!upright) {
            content.getChildren().add(parts.icon("chevron-right", 2));
        }
        content.setPadding(new Insets(0, parts.scale().em(upright ? 0.6 : 1), 0, 0));
        Target card = new Target("k-card", content, action);
        parts.follow(card, region.name());
        return card;
    }

    /// Returns the card of a region that says its country only, so that a long name may take two lines.
    public Target named(Region region) {
        FittedLine country = new FittedLine(Lettering.CAPTION);
        parts.words().follow(() -> country.say(List.of(region.countryBeside(parts.words().language()).orElse(""))));
        FittedLabel name = parts.scale().low()
                ? FittedLabel.heading(parts.scale(), 1)
                : FittedLabel.name(parts.scale());
        return card(region, parts.column(0, parts.words().tell(name, region.name()), country),
                thumb(region, look(region, Optional.empty()), MosaicPlace.ROW_LOW), false, () -> open(region));
    }

    /// Returns the card of a region that says why it fits, with as many reasons as two lines hold.
    ///
    /// @param why what may be told, the fullest wording first
    public Target match(Region region, Optional<AreaId> area, List<String> why) {
        return match(region, area, () -> why, 2, MosaicPlace.ROW_LOW);
    }

    private Target match(Region region, Optional<AreaId> area, Supplier<List<String>> why, int lines,
            MosaicPlace place) {
        FittedLine reasons = new FittedLine(Lettering.CAPTION, lines);
        parts.words().follow(() -> reasons.say(reasons(region, why.get())));
        return card(region, look(region, area), reasons, place, () -> open(region));
    }

    private List<String> reasons(Region region, List<String> why) {
        List<String> wordings = new ArrayList<>(why);
        wordings.add(region.countryBeside(parts.words().language()).orElse(""));
        return wordings;
    }

    /// Returns the card of a region in the look of its own first field, in which it says why it fits.
    ///
    /// @param why     what may be told in the language in force, the fullest wording first
    /// @param upright whether the card is high and narrow, with more lines for the reason
    public Target match(Region region, Supplier<List<String>> why, boolean upright) {
        return match(region, Optional.empty(), why, upright ? UPRIGHT_LINES : 2,
                upright ? MosaicPlace.CARD : MosaicPlace.ROW_LOW);
    }

    /// Returns the card of a country: its name and the number of its regions, or that its neighbours are shown.
    public Target country(Country country, long count, Runnable action) {
        Words words = parts.words();
        Label name = FittedLabel.heading(parts.scale(), 2);
        words.follow(() -> name.setText(country.name(words.language())));
        if (slim() && count > 0) {
            Target card = slim(name, action);
            words.follow(() -> card.setAccessibleText(country.name(words.language())));
            return card;
        }
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, javafx.scene.layout.Priority.ALWAYS);
        Label number = count == 0
                ? words.say(Lettering.CAPTION.line(), "where.neighbours")
                : words.count(Lettering.CAPTION.line(), "count.regions", count);
        number.setMinWidth(StackPane.USE_PREF_SIZE);
        HBox content = parts.row(0.8, name, number, parts.icon("chevron-right", 2));
        content.setPadding(new Insets(0, parts.scale().em(1), 0, parts.scale().em(1.2)));
        Target card = new Target("k-card", content, action);
        words.follow(() -> card.setAccessibleText(country.name(words.language())));
        return card;
    }

    /// Returns a grid of cards of their own height in columns of equal width; those of a row are equally high.
    CardGrid grid(List<? extends Node> cards, int columns) {
        return new CardGrid(columns, parts.scale().em(0.8), cards);
    }

    /// Returns the look that a region is shown in: that of the given area, else of the first it works in.
    AreaLook look(Region region, Optional<AreaId> area) {
        return around.exhibition().area(area.orElse(region.areas().iterator().next()))
                .map(PriorityArea::look).orElse(AreaLook.PLAIN);
    }

    /// Returns the picture of a region without a photograph: its outline, or the sign of its field where the map has
    /// none.
    ///
    /// @param tile of one repetition of the pattern, in em
    /// @param sign size of the sign, in em
    javafx.scene.layout.Region drawn(Region region, AreaLook look, double tile, double sign) {
        MapShapes.Shape shape = around.exhibition().map().regions().get(region.id());
        if (shape != null) {
            return new OutlinePane(shape.path(), look, parts.scale().em(tile));
        }
        StackPane drawn = new StackPane(parts.icon(AreaStyles.icon(look), sign));
        drawn.getStyleClass().add("sign");
        return AreaStyles.apply(drawn, look);
    }

    /// Returns the picture at the left edge of a card: the region's photograph, else its face; where it has none, or
    /// the card is too low for one, its outline.
    private StackPane thumb(Region region, AreaLook look, MosaicPlace place) {
        boolean faced = !parts.scale().low() && !region.mainAreas().isEmpty();
        StackPane thumb = new StackPane();
        double side = parts.scale().em(parts.scale().low() ? LOW_THUMB_EM : THUMB_EM);
        if (faced) {
            MosaicView face = around.mosaics().face(region, place, parts.scale());
            thumb.getChildren().add(face.rounded(parts.scale().em(0.5)));
            thumb.setMinSize(face.getPrefWidth(), face.getPrefHeight());
            side = face.getPrefHeight();
        } else {
            thumb.getStyleClass().add("area-tint");
            AreaStyles.apply(thumb, look);
            thumb.setMinSize(side, side);
            HBox.setMargin(thumb, new Insets(0, 0, 0, parts.scale().em(0.6)));
            javafx.scene.layout.Region drawn = drawn(region, look, 0.8, 2.4);
            StackPane.setMargin(drawn, new Insets(parts.scale().em(0.4)));
            thumb.getChildren().add(drawn);
        }
        thumb.setMaxSize(thumb.getMinWidth(), thumb.getMinHeight());
        double sharp = side * 2;
        region.pictures().stream().findFirst().ifPresent(picture -> {
            PhotoPane photo = new PhotoPane(picture.framing());
            thumb.getChildren().add(photo);
            around.pictures().read(picture, sharp, () -> thumb.getScene() != null, photo::show);
        });
        return thumb;
    }

    /// Returns wordings of country and priorities for a line that holds as much as fits: the fullest first, the country
    /// alone last.
    static List<String> about(Region region, Optional<AreaId> area, Words words) {
        String country = region.countryBeside(words.language()).map(said -> said + Lettering.SEPARATOR).orElse("");
        return about(country, region, area, words);
    }

    /// @param before said before everything else
    private static List<String> about(String before, Region region, Optional<AreaId> area, Words words) {
        List<String> labels = region.specialisation().priorities().stream()
                .filter(priority -> area.isEmpty() || priority.areas().contains(area.get()))
                .map(priority -> priority.label().text(words.language())).toList();
        List<String> wordings = new ArrayList<>();
        area.flatMap(region.specialisation()::sentence).map(sentence -> sentence.text(words.language())).ifPresent(
                sentence -> wordings.addAll(List.of(before + sentence, sentence)));
        if (labels.size() > 1) {
            wordings.add(before + labels.get(0) + ", " + labels.get(1));
        }
        labels.forEach(label -> wordings.add(before + label));
        wordings.add(before.isEmpty() ? "" : region.countryBeside(words.language()).orElse(""));
        return wordings;
    }
}
