package eu.smartregions.kiosk.mosaic.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What tiles are drawn on. Lengths are in tiles, x to the right and y down; angles in degrees, clockwise from the
/// right; colours ARGB, of which [Tones#NONE] draws nothing.
public final class Canvas {
    private final Graphics2D graphics;

    private Canvas(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /// A picture of so many tiles, drawn by a drawing.
    ///
    /// @param u side of a tile, in whole pixels
    public static Pixels picture(int columns, int rows, int u, Consumer<Canvas> drawing) {
        BufferedImage image = new BufferedImage(columns * u, rows * u, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(u, u);
        drawing.accept(new Canvas(graphics));
        graphics.dispose();
        return Pixels.of(image);
    }

    /// Fills any shape.
    public void fill(Shape shape, int colour) {
        if (colour != Tones.NONE) {
            graphics.setPaint(new Color(colour));
            graphics.fill(shape);
        }
    }

    /// Fills a rectangle.
    public void rect(double x, double y, double width, double height, int colour) {
        fill(new Rectangle2D.Double(x, y, width, height), colour);
    }

    /// Fills a rectangle with round corners.
    public void roundRect(double x, double y, double width, double height, double radius, int colour) {
        fill(new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius), colour);
    }

    /// Fills a circle round a point.
    public void circle(double x, double y, double radius, int colour) {
        fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), colour);
    }

    /// Fills a ring round a point.
    ///
    /// @param radius of the middle of the ring
    public void ring(double x, double y, double radius, double width, int colour) {
        sector(x, y, radius - width / 2, radius + width / 2, 0, 360, colour);
    }

    /// Fills a part of a ring, or of a circle where the inner radius is 0.
    public void sector(double x, double y, double inner, double outer, double from, double to, int colour) {
        if (inner <= 0) {
            fill(new Arc2D.Double(x - outer, y - outer, 2 * outer, 2 * outer, -from, from - to, Arc2D.PIE), colour);
            return;
        }
        Path2D ring = new Path2D.Double();
        ring.append(new Arc2D.Double(x - outer, y - outer, 2 * outer, 2 * outer, -from, from - to, Arc2D.OPEN), false);
        ring.append(new Arc2D.Double(x - inner, y - inner, 2 * inner, 2 * inner, -to, to - from, Arc2D.OPEN), true);
        ring.closePath();
        fill(ring, colour);
    }

    /// Fills a polygon.
    ///
    /// @param points x and y of each corner, one after the other
    public void poly(int colour, double... points) {
        Path2D shape = through(points);
        shape.closePath();
        fill(shape, colour);
    }

    /// Fills a shape in SVG notation.
    public void path(String text, int colour) {
        fill(PathText.shape(text), colour);
    }

    /// Draws a line with butt ends along a path in SVG notation.
    public void curve(String text, double width, int colour) {
        along(PathText.shape(text), width, BasicStroke.CAP_BUTT, colour);
    }

    /// Draws a line with butt ends through points.
    public void line(double width, int colour, double... points) {
        along(through(points), width, BasicStroke.CAP_BUTT, colour);
    }

    /// Draws a line with round ends through points.
    public void roundLine(double width, int colour, double... points) {
        along(through(points), width, BasicStroke.CAP_ROUND, colour);
    }

    /// Draws the edge of a shape, with round corners.
    public void edge(Shape shape, double width, int colour) {
        along(shape, width, BasicStroke.CAP_ROUND, colour);
    }

    private void along(Shape shape, double width, int cap, int colour) {
        int join = cap == BasicStroke.CAP_ROUND ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER;
        // Stroked small, curves would become corners: the stroke is made in units of a hundredth of a tile.
        Shape large = AffineTransform.getScaleInstance(100, 100).createTransformedShape(shape);
        Shape stroked = new BasicStroke((float) (100 * width), cap, join).createStrokedShape(large);
        fill(AffineTransform.getScaleInstance(0.01, 0.01).createTransformedShape(stroked), colour);
    }

    private static Path2D through(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        return path;
    }

    /// Draws in another place and size.
    ///
    /// @param size of what is one tile for the drawing
    public void at(double x, double y, double size, Runnable drawing) {
        AffineTransform where = AffineTransform.getTranslateInstance(x, y);
        where.scale(size, size);
        changed(where, drawing);
    }

    /// Draws turned around a point.
    public void turned(double degrees, double x, double y, Runnable drawing) {
        changed(AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y), drawing);
    }

    /// Draws what a transform moves elsewhere.
    public void changed(AffineTransform change, Runnable drawing) {
        AffineTransform before = graphics.getTransform();
        graphics.transform(change);
        drawing.run();
        graphics.setTransform(before);
    }

    /// Draws into one square, turned; nothing leaves it.
    ///
    /// @param size  of the square, in tiles
    /// @param turns quarter turns
    public void square(double x, double y, double size, int turns, Runnable drawing) {
        AffineTransform where = AffineTransform.getTranslateInstance(x, y);
        where.scale(size, size);
        where.quadrantRotate(turns, 0.5, 0.5);
        changed(where, () -> within(new Rectangle2D.Double(0, 0, 1, 1), drawing));
    }

    /// Draws into a box; nothing leaves it. Its edges must lie between pixels, as those of tiles do: they are not
    /// softened.
    public void within(Rectangle2D box, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(box);
        drawing.run();
        graphics.setClip(before);
    }

    /// Draws the same in the left and in the right half of two by two tiles, each in its own colour.
    public void halves(int left, int right, IntConsumer drawing) {
        within(new Rectangle2D.Double(0, 0, 1, 2), () -> drawing.accept(left));
        within(new Rectangle2D.Double(1, 0, 1, 2), () -> drawing.accept(right));
    }

    /// Draws into any shape, whose edges are soft.
    public void inside(Shape shape, Consumer<Canvas> drawing) {
        AffineTransform here = graphics.getTransform();
        Shape onPixels = here.createTransformedShape(shape);
        Rectangle box = onPixels.getBounds();
        if (box.isEmpty()) {
            return;
        }
        BufferedImage layer = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D below = layer.createGraphics();
        below.translate(-box.x, -box.y);
        below.transform(here);
        drawing.accept(new Canvas(below));
        below.dispose();
        graphics.setTransform(new AffineTransform());
        graphics.setPaint(new TexturePaint(layer, box));
        graphics.fill(onPixels);
        graphics.setTransform(here);
    }
}
