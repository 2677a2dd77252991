package eu.smartregions.kiosk.bundle.sign;

import eu.smartregions.kiosk.bundle.file.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An exhibitor's key, which signs the manifests of its bundles (Ed25519, RFC 8032). The key file holds the private and
/// the public key in PEM (RFC 7468); the file beside it whose name ends with `.pub` holds one line for the organiser.
public final class SigningKey {
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final int LINE = 64;
    private final PrivateKey secret;
    private final PublicKeyText known;

    private SigningKey(PrivateKey secret, PublicKeyText known) {
        this.secret = secret;
        this.known = known;
    }

    /// Makes a new key.
    ///
    /// @param file for the private key, readable by its owner only; there must be no such file yet
    /// @return the file of the public key, to be given to the organiser
    /// @throws IOException if one of the files exists already or cannot be written
    public static Path generate(Path file) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            String pem = pem(PRIVATE, pair.getPrivate().getEncoded()) + pem(PUBLIC, pair.getPublic().getEncoded());
            Path handed = file.resolveSibling(file.getFileName() + ".pub");
            writeNew(handed, PublicKeyText.of(pair.getPublic()).text() + "\n");
            Files.createFile(file, Disk.ownerOnly(file));
            Files.writeString(file, pem, StandardOpenOption.WRITE);
            return handed;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has Ed25519", impossible);
        }
    }

    /// Reads a key file.
    ///
    /// @throws IllegalArgumentException with one sentence if it is not a key file
    /// @throws IOException if the file cannot be read
    public static SigningKey read(Path file) throws IOException {
        String pem = Files.readString(file, StandardCharsets.US_ASCII);
        try {
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(section(pem, PRIVATE)));
            return new SigningKey(secret, PublicKeyText.of(section(pem, PUBLIC)));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            throw new IllegalArgumentException(file + " is no key file; make one with 'kiosk bundle keygen'.");
        }
    }

    /// Returns the two lines of a signature: the public key, then the signature, both in Base64.
    public String sign(byte[] signed) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(signed);
            return known.text() + "\n" + Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key that was read can sign", impossible);
        }
    }

    private static void writeNew(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(LINE, new byte[]{'\n'}).encodeToString(bytes)
                + "\n-----END " + label + "-----\n";
    }

    private static byte[] section(String pem, String label) {
        Matcher section = Pattern
                .compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]*)-----END " + label + "-----")
                .matcher(pem);
        if (!section.find()) {
            throw new IllegalArgumentException(label);
        }
        return Base64.getMimeDecoder().decode(section.group(1));
    }
}
