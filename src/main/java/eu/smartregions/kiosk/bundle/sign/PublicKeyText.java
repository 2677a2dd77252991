package eu.smartregions.kiosk.bundle.sign;

import eu.smartregions.kiosk.bundle.file.Digests;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// A public Ed25519 key (RFC 8032) as people pass it on: the 60 characters of its X.509 form in Base64.
public record PublicKeyText(String text) {

    static PublicKeyText of(PublicKey key) {
        return new PublicKeyText(Base64.getEncoder().encodeToString(key.getEncoded()));
    }

    /// Returns a key from its X.509 form.
    ///
    /// @throws IllegalArgumentException if the bytes are no such key
    static PublicKeyText of(byte[] encoded) {
        return of(key(encoded));
    }

    /// Returns a key from its Base64 text; blanks around it are ignored.
    ///
    /// @throws IllegalArgumentException if the text is no such key
    public static PublicKeyText parse(String text) {
        return of(Base64.getDecoder().decode(text.strip()));
    }

    /// Returns a short name of the key, for people: the first 16 hexadecimal digits of its SHA-256.
    public String fingerprint() {
        return Digests.fingerprint(Base64.getDecoder().decode(text));
    }

    /// Whether the holder of the key signed these bytes.
    boolean signed(byte[] bytes, byte[] signature) {
        try {
            Signature verifying = Signature.getInstance("Ed25519");
            verifying.initVerify(key(Base64.getDecoder().decode(text)));
            verifying.update(bytes);
            return verifying.verify(signature);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static PublicKey key(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("No Ed25519 key", wrong);
        }
    }
}
