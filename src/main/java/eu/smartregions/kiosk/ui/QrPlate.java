package eu.smartregions.kiosk.ui;

import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// A QR code on a white plate in every theme: a quiet zone of four modules, whole pixels a module, at least
/// [#LEAST_MODULE] of them where the room allows. Error correction level M, where that would make modules too small L.
///
/// Text beyond ASCII is marked as UTF-8, since readers that are not told may take it for Latin-1.
///
/// Sources: ISO/IEC 18004, 6.3.8 (quiet zone), 7.4.2 (extended channel interpretation, of which 26 is UTF-8), table 7
/// (capacity).
public final class QrPlate extends StackPane {
    /// Pixels that a module needs, for cameras that are held at arm's length.
    public static final int LEAST_MODULE = 5;
    /// The least side of a plate that holds [eu.smartregions.kiosk.guide.take.TakeAway#MOST_BYTES], in pixels.
    public static final double EASY_SIDE = (61 + 8) * LEAST_MODULE;
    private static final int QUIET_MODULES = 4;
    private static final int UTF_8 = 26;
    /// The room that the mark takes, in bytes.
    private static final int MARK = 2;
    private static final int FIRST_SIZE = 21;
    private static final int STEP = 4;
    /// The most bytes that versions from 1 on hold with error correction level L. Larger ones are read too slowly.
    private static final List<Integer> BYTES = List.of(17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458,
            520);

    /// @param content what a phone reads
    /// @param side    of the plate in pixels at most; rounded down to whole pixels a module
    /// @throws io.nayuki.qrcodegen.DataTooLongException if the content does not fit into any code
    public QrPlate(String content, double side) {
        QrCode code = code(content, side);
        int modules = code.size + 2 * QUIET_MODULES;
        double pixels = Math.max(1, Math.floor(side / modules));
        SVGPath drawing = new SVGPath();
        drawing.setContent(path(code, pixels));
        drawing.getStyleClass().add("qr-modules");
        drawing.setSmooth(false);
        getChildren().add(drawing);
        getStyleClass().addAll("qr-plate", Scroller.WHOLE);
        setMinSize(modules * pixels, modules * pixels);
        setPrefSize(modules * pixels, modules * pixels);
        setMaxSize(modules * pixels, modules * pixels);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Returns a code in the middle of a plate with the least whole number of pixels a module with which it is at least
    /// so large, else with the most that fit.
    ///
    /// @param least side of the plate in pixels
    /// @param most  side of the plate in pixels
    public static QrPlate atLeast(String content, double least, double most) {
        int modules = code(content, most).size + 2 * QUIET_MODULES;
        return new QrPlate(content, Math.min(most, Math.ceil(least / modules) * modules));
    }

    /// Returns the number of bytes that a code has room for on a plate with such a side in pixels.
    public static int room(double side) {
        int version = ((int) side / LEAST_MODULE - 2 * QUIET_MODULES - FIRST_SIZE) / STEP + 1;
        return BYTES.get(Math.clamp(version, 1, BYTES.size()) - 1) - MARK;
    }

    private static QrCode code(String content, double side) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        List<QrSegment> said = bytes.length == content.length()
                ? QrSegment.makeSegments(content)
                : List.of(QrSegment.makeEci(UTF_8), QrSegment.makeBytes(bytes));
        QrCode code = QrCode.encodeSegments(said, QrCode.Ecc.MEDIUM);
        return (code.size + 2 * QUIET_MODULES) * LEAST_MODULE <= side
                ? code
                : QrCode.encodeSegments(said, QrCode.Ecc.LOW);
    }

    private static String path(QrCode code, double pixels) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x * pixels).append(' ').append(y * pixels)
                            .append('h').append(pixels).append('v').append(pixels).append('h').append(-pixels)
                            .append('z');
                }
            }
        }
        return path.toString();
    }
}
