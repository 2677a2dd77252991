package eu.smartregions.kiosk.device;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Short sounds as files, which the program that speaks plays by itself: they go where speech goes, and are silent
/// where it is.
final class Earcons implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Earcons.class.getName());
    /// What espeak-ng plays without converting it: samples a second, of 16 bits.
    private static final int SAMPLES = 22_050;
    private static final int HEADER = 44;
    private static final int BYTES = 2;
    private static final double LOUDEST = 9_000;
    /// So much of a tone grows louder, and as much fades, so that it does not click.
    private static final double EDGE_S = 0.01;

    private final Path folder;

    /// Keeps the files in a folder of its own among the temporary files.
    ///
    /// @throws IOException if there is no room for it
    Earcons() throws IOException {
        folder = Files.createTempDirectory("kiosk-sounds");
    }

    /// Returns the file of a sound.
    ///
    /// @throws IOException if it cannot be written
    Path file(Voice.Sound sound) throws IOException {
        Path file = folder.resolve(sound.name());
        if (!Files.exists(file)) {
            Files.write(file, wav(sound.tones()));
        }
        return file;
    }

    /// Returns a sound file (WAV, one channel) with tones one after another.
    private static byte[] wav(List<Voice.Pitch> tones) {
        int samples = tones.stream().mapToInt(tone -> samples(tone.seconds())).sum();
        ByteBuffer file = ByteBuffer.allocate(HEADER + samples * BYTES).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 8 + samples * BYTES).put(ascii("WAVEfmt ")).putInt(16)
                .putShort((short) 1).putShort((short) 1).putInt(SAMPLES).putInt(SAMPLES * BYTES)
                .putShort((short) BYTES).putShort((short) (8 * BYTES)).put(ascii("data")).putInt(samples * BYTES);
        for (Voice.Pitch tone : tones) {
            int length = samples(tone.seconds());
            for (int i = 0; i < length; i++) {
                double edge = Math.min(1, Math.min(i, length - 1 - i) / (EDGE_S * SAMPLES));
                file.putShort((short) Math.round(LOUDEST * edge * Math.sin(2 * Math.PI * tone.hertz() * i / SAMPLES)));
            }
        }
        return file.array();
    }

    private static int samples(double seconds) {
        return (int) Math.round(seconds * SAMPLES);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /// Takes the files away, as far as that can be done.
    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Sounds were left in " + folder + ": " + e.getMessage());
        }
    }
}
