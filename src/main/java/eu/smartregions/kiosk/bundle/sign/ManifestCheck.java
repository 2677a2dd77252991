package eu.smartregions.kiosk.bundle.sign;

import eu.smartregions.kiosk.bundle.file.BundleFiles;
import eu.smartregions.kiosk.bundle.file.BundleLayout;
import eu.smartregions.kiosk.bundle.file.Digests;
import eu.smartregions.kiosk.bundle.file.EntryName;
import eu.smartregions.kiosk.bundle.file.FileSum;
import eu.smartregions.kiosk.bundle.file.FileTexts;
import eu.smartregions.kiosk.bundle.file.Limits;
import eu.smartregions.kiosk.bundle.json.Problem;
import eu.smartregions.kiosk.bundle.json.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Checks a packed bundle against its manifest and signature: whether the files are those that were packed, and whose
/// key signed them.
public final class ManifestCheck {
    private static final int LARGEST_SIGNATURE = 1_000;
    private final BundleFiles files;
    private final Set<String> exhibitors;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable Manifest manifest;
    private @Nullable PublicKeyText signer;

    private ManifestCheck(BundleFiles files, Set<String> exhibitors) {
        this.files = files;
        this.exhibitors = exhibitors;
    }

    /// Compares files, of which one is a manifest, with that manifest.
    ///
    /// @param exhibitors the identifiers of the exhibitors that the files belong to
    public static ManifestCheck of(BundleFiles files, Set<String> exhibitors) {
        ManifestCheck seal = new ManifestCheck(files, exhibitors);
        seal.check();
        return seal;
    }

    /// Returns the manifest, if it could be read.
    public Optional<Manifest> manifest() {
        return Optional.ofNullable(manifest);
    }

    /// Returns the key that signed the manifest; empty without a valid signature.
    public Optional<PublicKeyText> signer() {
        return Optional.ofNullable(signer);
    }

    /// Returns the differences between the files and the manifest, and the mistakes in the manifest and the signature.
    public List<Problem> problems() {
        return problems;
    }

    private void check() {
        Optional<SourceText> sheet = FileTexts.text(BundleLayout.MANIFEST, files);
        manifest = sheet.flatMap(Manifest::of).orElse(null);
        sheet.ifPresent(read -> problems.addAll(read.problems()));
        if (manifest == null && problems.isEmpty()) {
            problems.add(Problem.inFile(BundleLayout.MANIFEST, "not-utf-8", "The manifest is not text.",
                    "Pack the bundle again."));
        }
        if (manifest != null) {
            compare(manifest);
            checkSignature();
        }
    }

    private void compare(Manifest read) {
        Map<String, FileSum> expected = new TreeMap<>(read.files());
        files.files().forEach((name, file) -> {
            if (name.equals(BundleLayout.MANIFEST) || name.equals(BundleLayout.SIGNATURE)) {
                return;
            }
            FileSum sum = expected.remove(name);
            if (sum == null) {
                differs(name, "This file is not in the manifest.");
            } else if (!same(file, sum)) {
                differs(name, "This file is not the one that the manifest names.");
            }
        });
        expected.keySet().forEach(name -> differs(name, "The manifest names this file, but it is not here."));
        if (!read.exhibitors().equals(exhibitors)) {
            problems.add(Problem.inFile(BundleLayout.MANIFEST, "manifest-differs", "The manifest is for "
                    + String.join(", ", read.exhibitors()) + ", the bundle for " + String.join(", ", exhibitors) + ".",
                    "Pack the bundle again."));
        }
    }

    private static boolean same(BundleFiles.File file, FileSum sum) {
        try {
            return file.size() == sum.size() && Digests.sum(file).equals(sum);
        } catch (IOException _) {
            return false;
        }
    }

    private void differs(String name, String message) {
        problems.add(Problem.inFile(EntryName.shown(name), "manifest-differs", message,
                "Pack the bundle again, or copy it again."));
    }

    private void checkSignature() {
        BundleFiles.File file = files.files().get(BundleLayout.SIGNATURE);
        if (file == null) {
            return;
        }
        try {
            List<String> lines = new String(bytes(BundleLayout.SIGNATURE, LARGEST_SIGNATURE), StandardCharsets.US_ASCII)
                    .lines().toList();
            PublicKeyText key = PublicKeyText.parse(lines.getFirst());
            byte[] signed = bytes(BundleLayout.MANIFEST, Limits.largest(BundleLayout.MANIFEST));
            if (lines.size() == 2 && key.signed(signed, Base64.getDecoder().decode(lines.getLast()))) {
                signer = key;
                return;
            }
        } catch (IOException | RuntimeException _) {
            // Reported below, like a signature of something else.
        }
        problems.add(Problem.inFile(BundleLayout.SIGNATURE, "signature-wrong", "The signature is not one of this "
                + "manifest.",
                "Pack the bundle again, or copy it again."));
    }

    private byte[] bytes(String name, int most) throws IOException {
        try (InputStream in = files.files().get(name).open()) {
            return in.readNBytes(most);
        }
    }
}
