package eu.smartregions.kiosk.screen.staff;

import eu.smartregions.kiosk.content.text.Language;
import eu.smartregions.kiosk.screen.staff.StaffDesk.Touched;
import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.text.LanguageChoice;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/// Crosses all over the screen, one after another, for a finger to touch: so it is known where the panel feels it. On
/// the FX thread.
public final class TouchGridView extends Pane {
    private static final List<Double> PLACES = List.of(0.08, 0.5, 0.92);
    private static final double CROSS_EM = 3;

    private final double diagonalInches;
    private final StaffDesk desk;
    private final List<Touched> touches = new ArrayList<>();
    private boolean over;
    private int shownTouches = -1;
    private double shownWidth;

    /// @param diagonalInches of the screen, 0 if not known
    /// @param desk           told the touches when every cross was touched
    public TouchGridView(double diagonalInches, StaffDesk desk) {
        this.diagonalInches = diagonalInches;
        this.desk = desk;
        setPickOnBounds(true);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::touched);
    }

    private void touched(MouseEvent touch) {
        if (over) {
            return;
        }
        touches.add(new Touched(across(), down(), touch.getX() / getWidth(), touch.getY() / getHeight()));
        if (touches.size() == PLACES.size() * PLACES.size()) {
            over = true;
            desk.touched(touches, this::told);
        }
        requestLayout();
    }

    private double across() {
        return PLACES.get(touches.size() % PLACES.size());
    }

    private double down() {
        return PLACES.get(touches.size() / PLACES.size());
    }

    @Override
    protected void layoutChildren() {
        if (!over && (touches.size() != shownTouches || getWidth() != shownWidth)) {
            shownTouches = touches.size();
            shownWidth = getWidth();
            StaffParts parts = parts();
            Node cross = parts.parts().icon("close", CROSS_EM);
            VBox words = words(parts, parts.text("Touch the middle of the cross: " + (touches.size() + 1) + " of "
                    + PLACES.size() * PLACES.size()));
            getChildren().setAll(words, cross);
            placed(cross, across(), down());
            // Between two rows of crosses.
            placed(words, PLACES.get(1), (PLACES.get(0) + PLACES.get(1)) / 2);
        }
        super.layoutChildren();
    }

    private void told(StaffDesk.Outcome outcome) {
        StaffParts parts = parts();
        VBox words = words(parts, parts.text(outcome.summary()));
        outcome.details().forEach(line -> words.getChildren().add(parts.caption(line)));
        words.getChildren().add(parts.primary("Done", "check", desk::leave));
        getChildren().setAll(words);
        placed(words, PLACES.get(1), PLACES.get(1));
    }

    private VBox words(StaffParts parts, Node said) {
        VBox words = new VBox(parts.parts().scale().em(1), parts.heading("The touch panel"), said);
        words.setAlignment(Pos.CENTER);
        words.setMaxWidth(getWidth() * PLACES.get(1));
        return words;
    }

    /// Puts the middle of a node at a point of the screen.
    private void placed(Node node, double x, double y) {
        node.applyCss();
        node.autosize();
        node.relocate(getWidth() * x - node.getLayoutBounds().getWidth() / 2,
                getHeight() * y - node.getLayoutBounds().getHeight() / 2);
    }

    private StaffParts parts() {
        Scale scale = Scale.of(getWidth(), getHeight(), diagonalInches, 1);
        setStyle("-fx-font-size: " + scale.root() + "px");
        return new StaffParts(new Parts(scale, new Words(new LanguageChoice(Language.EN))));
    }
}
