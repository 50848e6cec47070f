package org.ayumi.access.personal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.ayumi.kernel.PersonalText;

/**
 * AES-256-GCM with a key for one text alone. The key's id is authenticated with it, so that no ciphertext can be passed
 * off under another key's name.
 */
final class TextCipher {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** The ciphertext stays for ever: names of different length must look alike. */
    private static final int BLOCK_BYTES = 256;

    private static final SecureRandom RANDOM = new SecureRandom();

    private TextCipher() {}

    /** A key to encrypt with and one to recognise the text by. */
    static byte[] newSecret() {
        return random(2 * KEY_BYTES);
    }

    static PersonalText seal(byte[] secret, String keyId, String text) {
        byte[] nonce = random(NONCE_BYTES);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, secret, nonce, keyId)
                    .doFinal(padded(text.getBytes(StandardCharsets.UTF_8)));
            byte[] both = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new PersonalText(keyId, Base64.getEncoder().encodeToString(both));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** The text; empty where the key is not the one that sealed it, or a byte was changed. */
    static Optional<String> open(byte[] secret, PersonalText sealed) {
        byte[] both = Base64.getDecoder().decode(sealed.ciphertext());
        if (both.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            return Optional.empty();
        }
        try {
            byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
            byte[] plain = cipher(Cipher.DECRYPT_MODE, secret, nonce, sealed.keyId())
                    .doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return Optional.of(new String(plain, 0, lengthWithoutPadding(plain), StandardCharsets.UTF_8));
        } catch (AEADBadTagException notThisKey) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has AES-GCM", e);
        }
    }

    /** By which whoever has the secret recognises the text, and nobody else. */
    static byte[] proof(byte[] secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, KEY_BYTES, KEY_BYTES, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }

    static boolean proves(byte[] proof, byte[] secret, String text) {
        return MessageDigest.isEqual(proof, proof(secret, text));
    }

    private static Cipher cipher(int mode, byte[] secret, byte[] nonce, String keyId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, 0, KEY_BYTES, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(keyId.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] padded(byte[] text) {
        return Arrays.copyOf(text, (text.length / BLOCK_BYTES + 1) * BLOCK_BYTES);
    }

    /** No text of this language has a NUL. */
    private static int lengthWithoutPadding(byte[] padded) {
        int length = padded.length;
        while (length > 0 && padded[length - 1] == 0) {
            length--;
        }
        return length;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
