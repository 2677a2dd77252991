package eu.smartregions.kiosk.screen;

import eu.smartregions.kiosk.ui.Parts;
import eu.smartregions.kiosk.ui.Scrolled;
import eu.smartregions.kiosk.ui.text.Words;
import eu.smartregions.kiosk.ui.theme.Scale;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A page for one place, made when the visitor comes and let go when the visitor leaves or, where it may be seen again,
/// some time after.
public abstract class Screen extends StackPane {
    private final ScreenContext around;
    private @Nullable Scrolled scrolled;
    private boolean left;

    protected Screen(ScreenContext around) {
        this.around = around;
    }

    protected final ScreenContext around() {
        return around;
    }

    protected final Parts parts() {
        return around.parts();
    }

    protected final Words words() {
        return around.parts().words();
    }

    protected final Scale scale() {
        return around.parts().scale();
    }

    protected final Navigator navigator() {
        return around.navigator();
    }

    /// Says which part of the page scrolls.
    protected final void scrolls(Scrolled part) {
        scrolled = part;
    }

    /// Returns the distance that the page is scrolled, in pixels.
    public double offset() {
        return scrolled == null ? 0 : scrolled.offset();
    }

    /// Scrolls to a distance, in pixels, such as the one where the visitor was before.
    public void scrollTo(double offset) {
        if (scrolled != null) {
            scrolled.scrollTo(offset);
        }
    }

    /// Called when the visitor has come to the page, rather than asked to have it shown in another way.
    public void entered() {
    }

    /// Called when the visitor is about to leave the page.
    public void concluded() {
    }

    /// Whether the page may be shown again as it was left: it says what a new one would, and goes on with nothing while
    /// it is out of sight.
    public boolean keeps() {
        return true;
    }

    /// Lets go of everything that outlives the nodes.
    public void leave() {
        left = true;
        words().end();
    }

    /// Whether the visitor is still on this page.
    protected final boolean shown() {
        return !left;
    }
}
