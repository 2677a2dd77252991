package eu.smartregions.kiosk.ui;

import io.nayuki.qrcodegen.QrCode;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;

/// A QR code on a white plate in every theme: error correction level M, a quiet zone of four modules, whole pixels a
/// module.
///
/// Source: ISO/IEC 18004, 6.3.8 (quiet zone).
public final class QrPlate extends StackPane {
    private static final int QUIET_MODULES = 4;

    /// @param content what a phone reads
    /// @param side    of the plate in pixels at most; rounded down to whole pixels a module
    /// @throws io.nayuki.qrcodegen.DataTooLongException if the content does not fit into any code
    public QrPlate(String content, double side) {
        QrCode code = QrCode.encodeText(content, QrCode.Ecc.MEDIUM);
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
