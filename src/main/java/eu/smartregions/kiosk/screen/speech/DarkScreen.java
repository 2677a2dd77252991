package eu.smartregions.kiosk.screen.speech;

import javafx.scene.layout.Region;

/// Keeps what is on the screen from those who stand behind a visitor who only listens.
public final class DarkScreen extends Region {

    /// A screen that is light.
    DarkScreen() {
        getStyleClass().add("dark-screen");
        setManaged(false);
        setVisible(false);
        setViewOrder(-2);
    }

    /// Whether nothing is to be seen.
    boolean dark() {
        return isVisible();
    }

    /// Makes the screen dark or light.
    void darken(boolean dark) {
        setVisible(dark);
        cover();
    }

    /// Covers all of what it lies over.
    public void cover() {
        if (getParent() != null) {
            resizeRelocate(0, 0, getParent().getLayoutBounds().getWidth(), getParent().getLayoutBounds().getHeight());
        }
    }
}
