package eu.smartregions.kiosk.ui;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A page body that may be taller than its place: shown whole if it fits, else scrolled by finger or by More.
public final class Scroller extends Region {
    private final Region content;
    private final Pane viewport;
    private final Rectangle clip = new Rectangle();
    private final MoreBar more;
    private final double gap;
    private double offset;

    /// @param content laid out at the scroller's width, at the height it needs
    public Scroller(Parts parts, Region content) {
        this.content = content;
        this.gap = parts.scale().em(0.8);
        this.more = new MoreBar(parts, () -> scrollTo(offset + page() * 0.85), () -> scrollTo(0));
        viewport = new Pane(content);
        content.setManaged(false);
        viewport.setClip(clip);
        getChildren().addAll(viewport, more);
        new DragScroll(viewport, parts.scale().em(0.6), delta -> scrollTo(offset + delta));
    }

    /// How far it is scrolled, in pixels.
    public double offset() {
        return offset;
    }

    /// Scrolls to an offset in pixels, as far as the content goes.
    public void scrollTo(double pixels) {
        offset = Math.clamp(pixels, 0, Math.max(0, content.getHeight() - page()));
        requestLayout();
    }

    private double page() {
        return clip.getHeight();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double needed = content.prefHeight(width);
        boolean fits = needed <= height;
        double barHeight = fits ? 0 : more.prefHeight(width) + gap;
        more.setVisible(!fits);
        viewport.resizeRelocate(0, 0, width, height - barHeight);
        clip.setWidth(width);
        clip.setHeight(height - barHeight);
        offset = Math.clamp(offset, 0, Math.max(0, needed - page()));
        content.resizeRelocate(0, -Math.round(offset), width, Math.max(needed, height - barHeight));
        if (!fits) {
            more.update(0, 0, offset >= needed - page() - 1, offset > page());
            more.resizeRelocate(0, height - barHeight + gap, width, barHeight - gap);
        }
    }
}
