package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.TouchKeyboard;
import eu.smartregions.kiosk.ui.theme.Scale;
import eu.smartregions.kiosk.ui.theme.SizeClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lays results out above the keyboard, never under the hand; where the room is low and wide, beside it.
final class SearchBody extends Pane {
    private static final double GAP_EM = 0.8;
    private static final double TOP_EM = 0.5;
    /// The height that two rows of results need.
    private static final double RESULTS_EM = 12;
    /// The height that results need at least.
    private static final double FEW_EM = 8;
    private static final double WIDE_ENOUGH_EM = 64;
    private static final double BESIDE_EM = 43;
    /// The height that four rows of the smallest keys need.
    private static final double KEYS_EM = 18.5;

    private final Scale scale;
    private final Pieces pieces;

    /// The place of the field.
    enum Form {
        FIELD_FOR_TITLE, FIELD_ABOVE_KEYS, FIELD_BESIDE_KEYS;

        /// Returns the form for a scale: right above the keys where the title is far from them, beside the keys in a
        /// low, wide room.
        static Form of(Scale scale) {
            if (scale.lowered() && (scale.low() || scale.width() >= scale.em(WIDE_ENOUGH_EM))) {
                return FIELD_BESIDE_KEYS;
            }
            return scale.portrait() || scale.lowered() ? FIELD_ABOVE_KEYS : FIELD_FOR_TITLE;
        }
    }

    /// The pieces that are laid out.
    ///
    /// @param nearest says above the results that they are only the nearest; empty where they are not
    /// @param onward  stands in the place of the results where there are none
    record Pieces(SearchField field, Label nearest, ResultShelf shelf, Region onward, TouchKeyboard keyboard) {
    }

    SearchBody(Scale scale, Pieces pieces) {
        this.scale = scale;
        this.pieces = pieces;
        getChildren().addAll(pieces.nearest(), pieces.shelf(), pieces.onward(), pieces.keyboard());
        if (form() != Form.FIELD_FOR_TITLE) {
            getChildren().add(pieces.field());
        }
    }

    Form form() {
        return Form.of(scale);
    }

    /// Returns the scale of the keyboard: on a low page, or in a part of the screen, text grows in it no further than
    /// in the bar, or it would leave no room for results, nor beside them for all rows of keys.
    static Scale keys(Scale page) {
        return page.low() || page.lowered()
                ? page.atMost(Math.min(page.bar().root(), Math.floor(page.height() / KEYS_EM)))
                : page;
    }

    /// Returns the width of the keyboard, in pixels.
    static double keyboardWidth(Scale scale) {
        return Form.of(scale) == Form.FIELD_BESIDE_KEYS
                ? keys(scale).em(BESIDE_EM)
                : scale.width() - 2 * scale.margin();
    }

    @Override
    protected void layoutChildren() {
        switch (form()) {
            case FIELD_FOR_TITLE -> above(scale.size() == SizeClass.WIDE ? 0 : scale.em(TOP_EM), 0);
            case FIELD_ABOVE_KEYS -> above(0, SearchField.height(scale) + scale.em(GAP_EM));
            case FIELD_BESIDE_KEYS -> beside();
        }
    }

    /// @param field height of the field and the gap below it, 0 where it stands elsewhere
    private void above(double top, double field) {
        double gap = scale.em(GAP_EM);
        double keys = Math.clamp(getHeight() - field - gap - top - scale.em(RESULTS_EM), pieces.keyboard().lowest(),
                pieces.keyboard().prefHeight(getWidth()));
        pieces.keyboard().resizeRelocate(0, getHeight() - keys, getWidth(), keys);
        double results = getHeight() - keys - gap - field - top;
        results(top, getWidth(), results);
        if (field > 0) {
            pieces.field().resizeRelocate(0, top + results + gap, getWidth(), field - gap);
        }
    }

    private void beside() {
        double gap = scale.em(GAP_EM);
        double keys = keyboardWidth(scale);
        double left = getWidth() - keys - 2 * gap;
        double field = SearchField.height(scale);
        pieces.field().resizeRelocate(0, 0, left, field);
        results(field + gap, left, getHeight() - field - gap);
        pieces.keyboard().resizeRelocate(getWidth() - keys, 0, keys,
                Math.min(getHeight(), pieces.keyboard().prefHeight(keys)));
    }

    private void results(double top, double width, double height) {
        double said = pieces.nearest().getText().isEmpty() ? 0 : pieces.nearest().prefHeight(width);
        boolean room = said > 0 && height - said - scale.em(TOP_EM) >= scale.em(FEW_EM);
        double below = room ? said + scale.em(TOP_EM) : 0;
        pieces.nearest().setVisible(room);
        pieces.nearest().resizeRelocate(0, top, width, said);
        pieces.shelf().resizeRelocate(0, top + below, width, Math.max(0, height - below));
        pieces.onward().resizeRelocate(0, top, width, Math.max(0, height));
    }
}
