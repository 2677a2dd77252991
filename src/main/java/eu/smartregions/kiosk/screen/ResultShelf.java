package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.guide.Hit;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Target;
import eu.smartregions.kiosk.ui.theme.Lettering;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Shows as many results as there is room for, and in the last place the way to more of them. Makes only the cards that
/// it shows.
final class ResultShelf extends Region {
    private static final double NARROWEST_EM = 24;
    private static final double NARROWEST_LOW_EM = 13.4;
    /// The width that a picture, a name and more need.
    private static final double ROOMY_EM = 26;
    private static final double LOWEST_EM = 3.6;
    private static final double GAP_EM = 0.8;

    private final Parts parts;
    private final Cardmaker card;
    private List<Hit> hits = List.of();
    private int first;
    /// The number of places when cards were last made; 0 when they have to be made again.
    private int made;

    /// Makes the cards of results.
    interface Cardmaker {
        /// Makes the card of a result.
        ///
        /// @param low whether there is room for its name only
        Target card(Hit hit, boolean low);
    }

    /// @param parts still ones, since cards are made anew
    ResultShelf(Parts parts, Cardmaker card) {
        this.parts = parts;
        this.card = card;
        getStyleClass().add("shelf");
    }

    /// Shows these results, from the first.
    void show(List<Hit> found) {
        hits = found;
        turnTo(0);
    }

    /// Returns the number of the first result that is shown, counted from 0.
    int first() {
        return first;
    }

    /// Shows results from this one on.
    void turnTo(int number) {
        first = number;
        made = 0;
        requestLayout();
    }

    private void make(int places, boolean low, boolean narrow) {
        boolean all = hits.size() <= places;
        int shown = all ? hits.size() : Math.min(places - 1, hits.size() - first);
        getChildren().clear();
        hits.subList(first, first + shown).forEach(hit -> getChildren().add(card.card(hit, low)));
        if (!all) {
            getChildren().add(more(first + shown, narrow));
        }
        made = places;
    }

    /// @param narrow whether there is room for figures only
    private Target more(int seen, boolean narrow) {
        boolean atEnd = seen >= hits.size();
        String text = atEnd
                ? parts.words().messages().text("list.top")
                : parts.words().messages().text("list.more.count", seen, hits.size());
        Label label = Lettering.LABEL.line();
        label.setText(atEnd || !narrow ? text : seen + "/" + hits.size());
        HBox content = parts.row(0.6, parts.icon(atEnd ? "chevron-up" : "chevron-down", 1.6), label);
        content.setAlignment(Pos.CENTER);
        Target more = new Target("k-button", content, () -> turnTo(atEnd ? 0 : seen));
        more.getStyleClass().addAll("secondary", "slim", "more");
        more.setAccessibleText(text);
        return more;
    }

    @Override
    protected void layoutChildren() {
        double gap = parts.scale().em(GAP_EM);
        double height = parts.scale().em(Cards.regionEm(parts.scale()));
        double lowest = parts.scale().em(LOWEST_EM);
        double lowWidth = parts.scale().em(NARROWEST_LOW_EM);
        boolean low = fitting(getHeight(), height, gap) < 2;
        boolean narrow = getWidth() < 2 * lowWidth + gap;
        double cell = !low ? height : narrow ? lowest : Math.clamp(getHeight(), lowest, height);
        int rows = Math.max(low && narrow ? 2 : 1, fitting(getHeight(), cell, gap));
        int columns = Math.max(low && !narrow ? 2 : 1,
                fitting(getWidth(), low ? lowWidth : parts.scale().em(NARROWEST_EM), gap));
        first = first >= hits.size() ? 0 : first;
        double width = Math.floor((getWidth() - (columns - 1) * gap) / columns);
        if (made != rows * columns) {
            make(rows * columns, low || width < parts.scale().em(ROOMY_EM), low && narrow);
        }
        for (int i = 0; i < getChildren().size(); i++) {
            int row = i / columns;
            getChildren().get(i).resizeRelocate(i % columns * (width + gap), row * (cell + gap), width, cell);
        }
    }

    /// Returns how many things of a size fit into a length, with gaps between them.
    private static int fitting(double length, double size, double gap) {
        return (int) Math.floor((length + gap) / (size + gap));
    }
}
