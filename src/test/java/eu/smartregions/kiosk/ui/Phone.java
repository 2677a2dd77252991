package eu.smartregions.kiosk.ui;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// A phone held up to the screen: reads codes from the drawn picture, with a library that did not make them.
public final class Phone {
    private Phone() {
    }

    /// What the codes say that are wholly on the screen, not those below a sheet; on the FX thread.
    public static List<String> read(Scene scene) {
        Image picture = Snapshot.of(scene);
        return scene.getRoot().lookupAll(".qr-plate").stream().filter(plate -> whole(plate, scene))
                .map(plate -> read(picture, plate.localToScene(plate.getLayoutBounds()))).toList();
    }

    /// What the only code of a picture says.
    ///
    /// @throws AssertionError if there is none that can be read
    public static String read(Image picture) {
        return read(picture, new BoundingBox(0, 0, picture.getWidth(), picture.getHeight()));
    }

    private static boolean whole(Node plate, Scene scene) {
        Bounds box = plate.localToScene(plate.getLayoutBounds());
        return !plate.isDisabled() && box.getMinY() >= 0 && box.getMaxY() <= scene.getHeight()
                && Stream.iterate(plate, node -> node != null, Node::getParent)
                        .allMatch(node -> node.isVisible() && node.getOpacity() > 0
                                && (node.getClip() == null
                                        || node.localToScene(node.getClip().getBoundsInParent()).contains(box)));
    }

    private static String read(Image picture, Bounds box) {
        int width = (int) box.getWidth();
        int height = (int) box.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels((int) box.getMinX(), (int) box.getMinY(), width, height,
                PixelFormat.getIntArgbInstance(), pixels, 0, width);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                            Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("No phone reads the code at " + box, e);
        }
    }
}
