package eu.smartregions.kiosk.ui;

import eu.smartregions.kiosk.content.AreaLook;
import eu.smartregions.kiosk.content.Exhibition;
import eu.smartregions.kiosk.content.MapShapes;
import eu.smartregions.kiosk.content.PriorityArea;
import eu.smartregions.kiosk.content.Region;
import eu.smartregions.kiosk.mosaic.Composition;
import eu.smartregions.kiosk.mosaic.Frieze;
import eu.smartregions.kiosk.mosaic.Mosaic;
import eu.smartregions.kiosk.mosaic.Motif;
import eu.smartregions.kiosk.mosaic.draw.Pixels;
import eu.smartregions.kiosk.ui.theme.Scale;
import java.nio.IntBuffer;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Composes the faces of an exhibition's regions and the motifs of its fields, one at a time off the FX thread, and
/// keeps those that were shown last.
public final class Mosaics implements AutoCloseable {
    /// A face of the attract loop and a page of rows. Each takes four bytes here, and four more where it was drawn by
    /// software.
    static final int MOST_PIXELS = 3 << 19;
    private static final long IDLE_SECONDS = 5;

    private final Exhibition exhibition;
    private final AtomicInteger underway = new AtomicInteger();
    /// By name and tile: strings are compared sooner than records for the first time, on the thread of the screen.
    private final Map<String, Image> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService composer = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(), Thread.ofPlatform().name("mosaics").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    private long pixels;

    /// The mosaics of an exhibition.
    public Mosaics(Exhibition exhibition) {
        this.exhibition = exhibition;
    }

    /// Returns the face of a region for a place.
    public MosaicView face(Region region, MosaicPlace place, Scale scale) {
        List<AreaLook> main = region.mainAreas().stream()
                .map(area -> exhibition.area(area).map(PriorityArea::look).orElse(AreaLook.PLAIN)).toList();
        Optional<String> outline = Optional.ofNullable(exhibition.map().regions().get(region.id()))
                .map(MapShapes.Shape::path);
        return new MosaicView(this, new Mosaic(region.id(), main, outline, place.run(),
                region.specialisation().introduction().motif()), place.tile(scale),
                place.width(scale), place.height(scale));
    }

    /// Returns the motif of a field with a quiet tile left of it: three tiles wide and two high.
    ///
    /// @param tile side of a tile, in em
    public MosaicView motif(AreaLook look, double tile, Scale scale) {
        return whole(new Motif(look), tile, scale);
    }

    /// Returns the frieze of a field, two tiles high.
    ///
    /// @param columns its width in tiles
    /// @param tile    side of a tile, in em
    public MosaicView frieze(AreaLook look, int columns, double tile, Scale scale) {
        return whole(new Frieze(look, columns), tile, scale);
    }

    private MosaicView whole(Composition composition, double tile, Scale scale) {
        int side = MosaicPlace.whole(tile, scale);
        return new MosaicView(this, composition, side, composition.columns() * side, composition.rows() * side);
    }

    /// Hands a picture over on the FX thread: at once where it is kept, else when it is composed.
    ///
    /// @param tile   side of a tile, in pixels
    /// @param wanted asked before the work and before handing over
    void show(Composition composition, int tile, BooleanSupplier wanted, Consumer<Image> use) {
        String name = String.join(" ", composition.name(), Integer.toString(tile));
        Optional<Image> ready = kept(name);
        if (ready.isPresent()) {
            use.accept(ready.get());
            return;
        }
        underway.incrementAndGet();
        composer.execute(() -> {
            try {
                if (wanted.getAsBoolean()) {
                    Image image = kept(name).orElseGet(() -> keep(name, image(composition.compose(tile))));
                    FxThread.later(() -> {
                        if (wanted.getAsBoolean()) {
                            use.accept(image);
                        }
                    });
                }
            } finally {
                FxThread.later(underway::decrementAndGet);
            }
        });
    }

    /// Returns the number of pictures that were asked for and are not composed yet.
    public int underway() {
        return underway.get();
    }

    private synchronized Optional<Image> kept(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    /// Keeps a picture, and lets go of those that were not shown for longest, but never of this one.
    private synchronized Image keep(String name, Image image) {
        kept.put(name, image);
        pixels += size(image);
        Iterator<Image> oldest = kept.values().iterator();
        while (pixels > MOST_PIXELS && kept.size() > 1) {
            pixels -= size(oldest.next());
            oldest.remove();
        }
        return image;
    }

    private synchronized void clear() {
        kept.clear();
        pixels = 0;
    }

    /// Returns how many pixels are kept.
    synchronized long pixels() {
        return pixels;
    }

    private static long size(Image image) {
        return Math.round(image.getWidth() * image.getHeight());
    }

    private static Image image(Pixels pixels) {
        return new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()),
                PixelFormat.getIntArgbPreInstance()));
    }

    @Override
    public void close() {
        composer.shutdownNow();
        clear();
    }
}
