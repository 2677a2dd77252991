package eu.smartregions.kiosk.visit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A mark of the machine that a kiosk runs on, by which a copy of its data folder on another machine is told from it.
///
/// It is a digest of what the system calls the machine and, where the board has one, of its serial number, because a
/// copied card brings the system's own name along. Neither can be got back from it, nor compared with what other
/// programs make of them.
///
/// Source: machine-id(5), "should be hashed with a cryptographic, keyed hash function".
final class MachineMark {
    private static final List<Path> NAMES = List.of(Path.of("/etc/machine-id"),
            Path.of("/sys/firmware/devicetree/base/serial-number"));
    private static final String KEY = "Smart Regions Kiosk, which machine";
    private static final int LENGTH = 16;

    private MachineMark() {
    }

    /// Returns the mark of this machine, empty where nothing tells it from others.
    static String here() {
        return of(NAMES);
    }

    /// Returns the mark that follows from files; those that are not there are left out.
    static String of(List<Path> files) {
        StringBuilder names = new StringBuilder();
        for (Path file : files) {
            try {
                names.append('\n').append(Files.readString(file, StandardCharsets.ISO_8859_1).strip());
            } catch (IOException _) {
                // Not this kind of machine.
            }
        }
        return names.toString().isBlank() ? "" : digest(KEY + names);
    }

    private static String digest(String text) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(all).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
