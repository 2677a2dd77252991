package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scale;
import eu.smartregions.kiosk.ui.Scrolled;
import eu.smartregions.kiosk.ui.Words;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/// A page for one place, made when the visitor comes and let go when the visitor leaves.
abstract class Screen extends StackPane {
    private final Surroundings around;
    private Optional<Scrolled> scrolled = Optional.empty();
    private boolean left;

    Screen(Surroundings around) {
        this.around = around;
    }

    final Surroundings around() {
        return around;
    }

    final Parts parts() {
        return around.parts();
    }

    final Words words() {
        return around.parts().words();
    }

    final Scale scale() {
        return around.parts().scale();
    }

    final Navigator navigator() {
        return around.navigator();
    }

    /// Says which part of the page scrolls.
    final void scrolls(Scrolled part) {
        scrolled = Optional.of(part);
    }

    /// How far the page is scrolled, in pixels.
    double offset() {
        return scrolled.map(Scrolled::offset).orElse(0.0);
    }

    /// Scrolls to where the visitor was before.
    void scrollTo(double offset) {
        scrolled.ifPresent(part -> part.scrollTo(offset));
    }

    /// The visitor has come to the page, rather than asked to have it shown in another way.
    void entered() {
    }

    /// The visitor is about to leave the page.
    void concluded() {
    }

    /// Lets go of everything that outlives the nodes.
    void leave() {
        left = true;
        words().end();
    }

    /// Whether the visitor is still here.
    final boolean shown() {
        return !left;
    }
}
