package eu.smartregions.kiosk.bundle.sign;

import eu.smartregions.kiosk.bundle.json.SourceText.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys whose signatures the organiser trusts: `trust.txt` in the data folder. One line for each key: the line of
/// the exhibitor's `.pub` file, then the identifiers it may sign for, `*` for everything; or `revoked` and the key.
/// Text after a `#` is a comment.
public final class TrustList {
    static final String FILE = "trust.txt";
    private static final String EVERYTHING = "*";
    private static final String REVOKED = "revoked";
    private final Map<PublicKeyText, Set<String>> trusted = new HashMap<>();
    private final Set<PublicKeyText> revoked = new HashSet<>();

    private TrustList() {
    }

    /// Reads the list in a data folder; without a file it is empty.
    ///
    /// @throws IllegalArgumentException with one sentence if a line cannot be understood
    /// @throws IOException if the file cannot be read
    public static TrustList read(Path data) throws IOException {
        TrustList list = new TrustList();
        Path file = data.resolve(FILE);
        if (Files.exists(file)) {
            int number = 0;
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                number++;
                list.take(line.split("#", 2)[0].strip(), file + " line " + number);
            }
        }
        return list;
    }

    /// Returns the fingerprints of the keys that the list in a data folder revokes. Lines that cannot be understood
    /// revoke nothing here; they are reported when something is installed, and to staff.
    public static Set<String> revoked(Path data) {
        Set<String> revoked = new HashSet<>();
        try {
            for (String line : Files.exists(data.resolve(FILE))
                    ? Files.readAllLines(data.resolve(FILE))
                    : List.<String>of()) {
                String[] words = line.split("#", 2)[0].strip().split("\\s+");
                if (words.length > 1 && words[0].equals(REVOKED)) {
                    fingerprint(words[1]).ifPresent(revoked::add);
                }
            }
        } catch (IOException _) {
            // A list that cannot be read revokes nothing, like such lines.
        }
        return revoked;
    }

    private static Optional<String> fingerprint(String key) {
        try {
            return Optional.of(PublicKeyText.parse(key).fingerprint());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void take(String line, String place) {
        if (line.isEmpty()) {
            return;
        }
        List<String> words = Arrays.asList(line.split("\\s+"));
        boolean revoking = words.getFirst().equals(REVOKED);
        if (words.size() < 2) {
            throw new IllegalArgumentException(place + ": write a key and then the identifiers it may sign for, or '"
                    + REVOKED + "' and a key.");
        }
        try {
            PublicKeyText key = PublicKeyText.parse(words.get(revoking ? 1 : 0));
            if (revoking) {
                revoked.add(key);
            } else {
                trusted.computeIfAbsent(key, _ -> new HashSet<>()).addAll(words.subList(1, words.size()));
            }
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException(place + ": this is no key; copy the line from the exhibitor's .pub "
                    + "file.");
        }
    }

    /// Returns the problem of a bundle of these exhibitors that this key signed, or empty if it has none.
    ///
    /// @param exhibitors the identifiers of its exhibitors
    /// @param whole      whether it is a whole exhibition, which only a key for everything may sign
    /// @param unsigned   the organiser's rule for a key that the list does not name
    public Optional<Finding> faultOfSigned(PublicKeyText key, Collection<String> exhibitors, boolean whole,
            Unsigned unsigned) {
        if (revoked.contains(key)) {
            return wrong("key-revoked", "The bundle is signed with a key that was revoked (" + key.fingerprint() + ").",
                    "Ask the exhibitor for a bundle signed with the new key.");
        }
        Set<String> allowed = trusted.get(key);
        if (allowed == null) {
            return faultOfUnsigned(exhibitors, whole, unsigned).map(_ -> new Finding("key-unknown",
                    "The bundle is signed with a key that " + FILE + " does not name (" + key.fingerprint() + ").",
                    "Ask the exhibitor whether it is theirs; then add it to " + FILE + "."));
        }
        if (allowed.contains(EVERYTHING)) {
            return Optional.empty();
        }
        return exhibitors.stream().filter(id -> whole || !allowed.contains(id)).findFirst()
                .map(id -> new Finding("key-of-another",
                        "The key that signed the bundle (" + key.fingerprint() + ") may not sign for "
                                + (whole ? "a whole exhibition" : "\"" + id + "\"") + ".",
                        "Add it to the line of the key in " + FILE + " if it should."));
    }

    /// Returns the problem of a bundle of these exhibitors that nobody signed, or empty if it has none.
    ///
    /// @param exhibitors the identifiers of its exhibitors
    /// @param whole      whether it is a whole exhibition
    /// @param unsigned   the organiser's rule for bundles without a signature
    public Optional<Finding> faultOfUnsigned(Collection<String> exhibitors, boolean whole, Unsigned unsigned) {
        if (unsigned == Unsigned.REFUSE) {
            return wrong("unsigned", "The bundle is not signed, and this kiosk takes signed ones only.",
                    "Pack it with a key that " + FILE + " names, or set bundles.unsigned = allow in kiosk.properties.");
        }
        return exhibitors.stream().filter(id -> keyed(whole ? EVERYTHING : id)).findFirst()
                .map(id -> new Finding("unsigned",
                        "The bundle is not signed, but " + FILE + " names a key for "
                                + (whole ? "whole exhibitions" : "\"" + id + "\"") + ".",
                        "Ask for the signed bundle."));
    }

    private boolean keyed(String id) {
        return trusted.entrySet().stream()
                .anyMatch(each -> each.getValue().contains(id) && !revoked.contains(each.getKey()));
    }

    /// Whether the list names a key as trusted.
    public boolean knows(PublicKeyText key) {
        return trusted.containsKey(key);
    }

    private static Optional<Finding> wrong(String rule, String message, String fix) {
        return Optional.of(new Finding(rule, message, fix));
    }
}
