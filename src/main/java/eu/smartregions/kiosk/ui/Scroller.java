package eu.smartregions.kiosk.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A page body that may be taller than its place: shown whole if it fits, else scrolled by finger or by More, which
/// leads on to what was not seen yet.
public final class Scroller extends Region implements Scrolled {
    /// Style class of parts that a page end may not cut through.
    public static final String WHOLE = PageEnd.WHOLE;
    /// Style class of what may not be the last thing on a page, since it belongs to what follows.
    public static final String HEADING = PageEnd.HEADING;

    /// A place lower than this has a low way on, so that more of the content is seen at once.
    private static final double LOW_EM = 12;

    private final Region content;
    private final Pane viewport;
    private final Rectangle clip = new Rectangle();
    private final MoreBar more;
    private final double gap;
    private final double low;
    private final boolean beside;
    private List<Node> waiting = List.of();
    private double offset;
    /// The lowest point that a finger leads to, and that one may come back to.
    private double furthest;
    private double last;
    /// The point that More leads to.
    private double next;

    /// @param content laid out at the scroller's width, at the height it needs
    public Scroller(Parts parts, Region content) {
        this(parts, content, false);
    }

    private Scroller(Parts parts, Region content, boolean beside) {
        this.content = content;
        this.gap = parts.scale().em(0.8);
        this.low = parts.scale().em(LOW_EM);
        this.beside = beside;
        this.more = new MoreBar(parts, beside, () -> scrollTo(next), () -> scrollTo(0));
        viewport = new Pane(content);
        content.setManaged(false);
        viewport.setClip(clip);
        getChildren().addAll(viewport, more);
        new DragScroll(viewport, parts.scale().em(0.6),
                delta -> scrollTo(Math.min(offset + delta, Math.max(offset, furthest))));
    }

    /// Returns a scroller over a page's whole width: on a low page More stands beside the content rather than below.
    public static Scroller across(Parts parts, Region content) {
        return new Scroller(parts, content, parts.scale().beside());
    }

    @Override
    public double offset() {
        return offset;
    }

    @Override
    public void scrollTo(double pixels) {
        offset = Math.clamp(pixels, 0, last);
        requestLayout();
    }

    /// Scrolls to the first page that shows the whole of something in the content, or where that is higher than a page,
    /// its beginning; stays where it is if it is seen already.
    public void reveal(Node node) {
        if (last <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        if (bounds.getMinY() >= offset && bounds.getMaxY() <= offset + clip.getHeight() + 1 && !isIn(waiting, node)) {
            return;
        }
        PageEnd pages = new PageEnd(content, viewport.getHeight());
        double height = content.getHeight();
        double start = 0;
        while (start < last) {
            PageEnd.Cut page = pages.from(start);
            boolean whole = bounds.getMaxY() <= page.end() && !isIn(page.waiting(), node);
            boolean begins = bounds.getHeight() > viewport.getHeight() && bounds.getMinY() < page.end();
            double after = pages.after(page, height);
            if (whole || begins || after <= start) {
                break;
            }
            start = after;
        }
        scrollTo(start);
        layout();
    }

    private static boolean isIn(List<Node> nodes, Node node) {
        return Stream.iterate(node, each -> each != null, Node::getParent).anyMatch(nodes::contains);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        boolean fits = content.prefHeight(getWidth()) <= height;
        more.slim(height < low && !beside);
        double barWidth = fits || !beside ? 0 : more.prefWidth(-1) + gap;
        double width = getWidth() - barWidth;
        double needed = content.prefHeight(width);
        double barHeight = fits || beside ? 0 : more.prefHeight(width) + gap;
        double room = height - barHeight;
        viewport.resizeRelocate(0, 0, width, room);
        content.resize(width, Math.max(needed, room));
        content.layout();
        show(waiting, true);
        waiting = List.of();
        double end = room;
        if (fits) {
            offset = 0;
            furthest = 0;
            last = 0;
        } else {
            PageEnd pages = new PageEnd(content, room);
            furthest = needed - room;
            last = pages.last(needed);
            offset = Math.min(offset, last);
            if (offset < furthest) {
                PageEnd.Cut page = pages.from(offset);
                next = pages.after(page, needed);
                // The edge of what comes next would else shine through at the end.
                end = Math.floor(page.end() - offset) - 1;
                waiting = page.waiting();
                show(waiting, false);
            }
        }
        content.relocate(0, -Math.round(offset));
        clip.setWidth(width);
        clip.setHeight(end);
        more.setVisible(!fits);
        if (!fits) {
            more.update(0, 0, offset >= furthest, offset > room);
            if (beside) {
                more.resizeRelocate(width + gap, 0, barWidth - gap, height);
            } else {
                more.resizeRelocate(0, room + gap, width, barHeight - gap);
            }
        }
    }

    /// Nodes that wait for another page keep their place and are still read aloud, as all is that lies below the page.
    private static void show(List<Node> nodes, boolean seen) {
        nodes.forEach(node -> {
            node.setOpacity(seen ? 1 : 0);
            node.setMouseTransparent(!seen);
        });
    }
}
