package eu.smartregions.kiosk.device;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.function.LongSupplier;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// Guards the staff's area with a PIN, of which a slow hash is kept (PBKDF2-HMAC-SHA256, 600,000 rounds: OWASP
/// Password Storage Cheat Sheet, 2023). After five wrong tries it stays shut for 30 seconds, and twice as long after
/// each further one, up to 15 minutes: at most 110 tries a day.
///
/// A try is written down before it is judged, and a shut gate stays shut for its whole time after a restart, whatever
/// the clock says: neither pulling the plug nor setting the clock gives further tries. Not on the FX thread: a try
/// takes about a second.
public final class StaffGate {
    /// The fewest digits of a PIN.
    public static final int FEWEST_DIGITS = 6;
    private static final int MOST_DIGITS = 12;
    private static final int FREE_TRIES = 5;
    private static final Duration FIRST_LOCK = Duration.ofSeconds(30);
    private static final Duration LONGEST_LOCK = Duration.ofMinutes(15);
    private static final int ROUNDS = 600_000;
    private static final int BITS = 256;
    private static final String SALT = "salt";
    private static final String HASH = "hash";
    private static final String WRONG = "wrong";
    /// What each line of the file looks like, if it was not damaged.
    private static final Map<String, String> FORMS = Map.of(SALT, "([0-9a-f]{2})+", HASH, "([0-9a-f]{2})+", WRONG,
            "[0-9]{1,9}");

    private final Path file;
    private final LongSupplier nanos;
    private long shutSince;

    /// The answer of the gate to a PIN.
    public sealed interface Answer {
        /// The PIN is right.
        record Open() implements Answer {
        }

        /// The PIN is wrong.
        ///
        /// @param triesLeft before the gate stays shut
        record Wrong(int triesLeft) implements Answer {
        }

        /// The gate is shut; the PIN was not tried.
        ///
        /// @param rest until the gate can be tried again
        record Shut(Duration rest) implements Answer {
        }
    }

    /// Makes a gate, shut for its whole time if it was shut before a restart.
    ///
    /// @param data  the data folder
    /// @param nanos a clock that only goes forward, such as [System#nanoTime]
    public StaffGate(Path data, LongSupplier nanos) {
        this.file = data.resolve("staff.properties");
        this.nanos = nanos;
        this.shutSince = nanos.getAsLong();
    }

    /// Whether a PIN has been set.
    public boolean hasPin() {
        return Files.isRegularFile(file);
    }

    /// Sets the PIN.
    ///
    /// @throws IllegalArgumentException if it is not 6 to 12 digits; the message says so
    /// @throws UncheckedIOException     if it cannot be written
    public void set(String pin) {
        if (!pin.matches("[0-9]{%d,%d}".formatted(FEWEST_DIGITS, MOST_DIGITS))) {
            throw new IllegalArgumentException("A PIN has " + FEWEST_DIGITS + " to " + MOST_DIGITS + " digits and "
                    + "nothing else.");
        }
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        Properties kept = new Properties();
        kept.setProperty(SALT, HexFormat.of().formatHex(salt));
        kept.setProperty(HASH, HexFormat.of().formatHex(hash(pin, salt)));
        kept.setProperty(WRONG, "0");
        write(kept);
    }

    /// Tries a PIN.
    ///
    /// @throws UncheckedIOException if the file of the PIN is damaged, or the try cannot be written down; it does not
    ///     count as right then
    public synchronized Answer open(String pin) {
        Properties kept = read();
        int wrong = Integer.parseInt(kept.getProperty(WRONG));
        Duration rest = rest(wrong);
        if (rest.isPositive()) {
            return new Answer.Shut(rest);
        }
        kept.setProperty(WRONG, Integer.toString(wrong + 1));
        write(kept);
        HexFormat hex = HexFormat.of();
        byte[] tried = hash(pin, hex.parseHex(kept.getProperty(SALT)));
        if (MessageDigest.isEqual(tried, hex.parseHex(kept.getProperty(HASH)))) {
            kept.setProperty(WRONG, "0");
            write(kept);
            return new Answer.Open();
        }
        shutSince = nanos.getAsLong();
        Duration shut = rest(wrong + 1);
        return shut.isPositive() ? new Answer.Shut(shut) : new Answer.Wrong(FREE_TRIES - wrong - 1);
    }

    private Duration rest(int wrong) {
        if (wrong < FREE_TRIES) {
            return Duration.ZERO;
        }
        long doubled = FIRST_LOCK.toSeconds() << Math.min(wrong - FREE_TRIES, 10);
        Duration lock = Duration.ofSeconds(Math.min(doubled, LONGEST_LOCK.toSeconds()));
        return lock.minusNanos(nanos.getAsLong() - shutSince);
    }

    private static byte[] hash(String pin, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, ROUNDS, BITS)).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no PBKDF2", e);
        }
    }

    private Properties read() {
        try (var in = Files.newBufferedReader(file)) {
            Properties kept = new Properties();
            kept.load(in);
            if (!FORMS.entrySet().stream().allMatch(
                    form -> kept.getProperty(form.getKey(), "").matches(form.getValue()))) {
                throw new IOException("it is damaged; set the PIN anew: kiosk pin");
            }
            return kept;
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException("The PIN cannot be read from " + file + ": it is damaged; set the PIN anew: "
                    + "kiosk pin", new IOException(e));
        } catch (IOException e) {
            throw new UncheckedIOException("The PIN cannot be read from " + file + ": " + e.getMessage(), e);
        }
    }

    private void write(Properties kept) {
        StringBuilder lines = new StringBuilder("# The hash of the staff PIN and how often it was wrong since. Set "
                + "it with: kiosk pin\n");
        kept.stringPropertyNames().stream().sorted()
                .forEach(name -> lines.append(name).append('=').append(kept.getProperty(name)).append('\n'));
        Path fresh = file.resolveSibling(file.getFileName() + ".staging");
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(fresh);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(fresh,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
                out.write(ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.US_ASCII)));
                out.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The PIN cannot be kept in " + file + ": " + e.getMessage(), e);
        }
    }
}
