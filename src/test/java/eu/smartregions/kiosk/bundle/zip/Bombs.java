package eu.smartregions.kiosk.bundle.zip;

import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.picture.Drawings;
import eu.smartregions.kiosk.bundle.read.ContentFixture;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// Bundles of one region that are small but would take much time or memory, each as one zip.
public final class Bombs {
    private static final int MANY = 1_000;
    /// A little less than the largest text of a region, in bytes.
    private static final int LONG = 1_000_000;
    private final Path folder;
    private final Map<String, Path> bombs = new LinkedHashMap<>();

    private Bombs(Path folder) {
        this.folder = folder;
    }

    /// Makes all of them.
    ///
    /// @return the files by the names of the bombs
    public static Map<String, Path> in(Path folder) {
        Bombs all = new Bombs(folder);
        all.zips();
        all.pictures();
        all.texts();
        return all.bombs;
    }

    /// Makes a harmless region, to measure beside the bombs.
    public static Path harmless(Path folder) {
        return region(ContentFixture.REGION).write(folder.resolve("harmless.zip"));
    }

    private static RawZip region(String text) {
        RawZip zip = RawZip.of();
        zip.add("region.json", text);
        return zip;
    }

    private void put(String name, RawZip zip) {
        bombs.put(name, zip.write(folder.resolve(name.replace(' ', '-') + ".zip")));
    }

    private void zips() {
        RawZip ratio = region(ContentFixture.REGION);
        ratio.add("a.png", new byte[60 << 20]);
        put("zip of a thousandfold", ratio);
        RawZip overlap = region(ContentFixture.REGION);
        byte[] kernel = new byte[1 << 20];
        overlap.add("0.png", kernel);
        int place = region(ContentFixture.REGION).bytes().length;
        for (int i = 1; i < MANY; i++) {
            overlap.add(i + ".png", kernel).placedAt = place;
        }
        put("zip of overlaps", overlap);
        RawZip forged = region(ContentFixture.REGION);
        forged.add("a.json", new byte[LONG]).both(said -> said.size = 100);
        put("zip of forged sizes", forged);
        RawZip many = region(ContentFixture.REGION);
        for (int i = 0; i < 4_990; i++) {
            many.folder("d" + i + "/");
        }
        many.add("../evil", "x");
        put("zip of 5000 entries", many);
    }

    private void pictures() {
        byte[] rows = Drawings.zeros(1 << 20);
        put("png of 46000 squared",
                pictured(Drawings.png(Drawings.head(46_000, 46_000, 8, 6), Drawings.chunk("IDAT", rows))));
        byte[] jpeg = Drawings.picture("jpeg", 64, 64);
        int frame = 2;
        while (jpeg[frame + 1] != (byte) 0xC0) {
            frame += 2 + ((jpeg[frame + 2] & 0xFF) << 8 | jpeg[frame + 3] & 0xFF);
        }
        ByteBuffer.wrap(jpeg).putInt(frame + 5, 0xFFFFFFFF);
        put("jpeg of 65535 squared", pictured(jpeg));
        put("png with a profile bomb", pictured(Drawings.png(Drawings.head(32, 32, 8, 5), Drawings.chunk("iCCP",
                Drawings.zeros(200_000_000)), Drawings.chunk("IDAT", rows))));
        put("png of 40 million pixels in no bytes", pictured(Drawings.png(Drawings.head(16_000, 2_500, 8, 6))));
    }

    private static RawZip pictured(byte[] picture) {
        RawZip zip = region(ContentFixture.REGION.replace("  \"summary\"",
                "  \"pictures\": [{\"file\": \"a.png\", \"alt\": {\"en\": \"A port\"}, \"credit\": \"Me\"}],\n  "
                        + "\"summary\""));
        zip.store("a.png", picture);
        return zip;
    }

    private void texts() {
        text("json of a million levels", "[".repeat(LONG));
        text("json of a long text", "{\"id\": \"" + "x".repeat(LONG) + "\"}");
        text("json of a long number", "{\"id\": " + "9".repeat(LONG) + "}");
        text("json of half a million values", "{\"id\": [" + "0,".repeat(LONG / 2) + "0]}");
        StringBuilder fields = new StringBuilder("{\"id\": \"wales\"");
        for (int i = 0; i < 24_000; i++) {
            fields.append(",\"field").append(i).append("\":0");
        }
        text("json of many unknown fields", fields.append('}').toString());
        text("json of many priorities", "{\"id\": \"wales\", \"priorities\": [" + "{},".repeat(24_000) + "{}]}");
        text("json of four megabytes", "{\"id\": \"" + "x".repeat(4 << 20) + "\"}");
        RawZip lists = RawZip.content();
        lists.store(BundleLayout.FUNDING,
                ("{\"format\": 1, \"instruments\": [" + "{\"id\": \"%s\"}, ".formatted("x".repeat(700)).repeat(4_900)
                        + "0]}").getBytes(StandardCharsets.UTF_8));
        lists.store(BundleLayout.DATES,
                ("{\"format\": 1, \"dates\": [" + "{}, ".repeat(4_900) + "0]}").getBytes(StandardCharsets.UTF_8));
        put("exhibition of long lists", lists);
        RawZip many = RawZip.of();
        String mistakes = "{\"id\": 0" + ", \"a\": 0".repeat(100) + "}";
        for (int i = 0; i < 4_900; i++) {
            many.add("regions/r" + i + "/region.json", mistakes);
        }
        put("zip of half a million mistakes", many);
    }

    private void text(String name, String text) {
        RawZip zip = RawZip.of();
        zip.store("region.json", text.getBytes(StandardCharsets.UTF_8));
        put(name, zip);
    }
}
