package eu.smartregions.kiosk.ui;

import javafx.scene.shape.Rectangle;

/// An unseen point that changes. Rows that come into view, and new pages, leave word that something may have to be
/// styled, and the toolkit answers with one more frame; where nothing differs in that frame it paints the whole scene,
/// which takes longer than a frame may. With this in the scene, it paints one point.
public final class RepaintNudge extends Rectangle {
    private static final double UNSEEN = 0.0005;

    /// A point that nobody sees.
    public RepaintNudge() {
        super(1, 1);
        setOpacity(UNSEEN);
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Changes once this frame is under way, so in the next.
    public void changeSoon() {
        FxThread.later(() -> setOpacity(getOpacity() == UNSEEN ? UNSEEN / 2 : UNSEEN));
    }
}
