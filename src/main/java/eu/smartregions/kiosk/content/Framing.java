package eu.smartregions.kiosk.content;

/// The way a picture is fitted into a frame of another shape.
public sealed interface Framing {

    /// The frame is filled and the picture cropped around its subject.
    ///
    /// @param x the place of the subject, 0 (left) to 1 (right)
    /// @param y the same from 0 (top) to 1 (bottom)
    record Around(double x, double y) implements Framing {
    }

    /// The whole picture is visible, with room beside it: for logos, which must never be cropped.
    record Whole() implements Framing {
    }

    /// A part of a picture, in its pixels.
    record Cut(double x, double y, double width, double height) {
    }

    /// Returns the part of the picture that a frame shows.
    ///
    /// @param width       of the picture, in pixels
    /// @param height      of the picture, in pixels
    /// @param frameWidth  of the frame, in any unit
    /// @param frameHeight of the frame, in the same unit
    default Cut cut(double width, double height, double frameWidth, double frameHeight) {
        return switch (this) {
            case Whole _ -> new Cut(0, 0, width, height);
            case Around(double x, double y) -> {
                double factor = Math.max(frameWidth / width, frameHeight / height);
                double seenWidth = frameWidth / factor;
                double seenHeight = frameHeight / factor;
                yield new Cut(start(x, width, seenWidth), start(y, height, seenHeight), seenWidth, seenHeight);
            }
        };
    }

    private static double start(double focus, double whole, double part) {
        return Math.clamp(focus * whole - part / 2, 0, Math.max(0, whole - part));
    }
}
