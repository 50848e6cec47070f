package org.ayumi.ledger.note;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The JDK's Ed25519 with keys as the 32 raw bytes of RFC 8032. */
final class Ed25519 {

    static final int KEY_SIZE = 32;
    static final int SIGNATURE_SIZE = 64;

    private static final byte[] PUBLIC_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] PRIVATE_PREFIX = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private Ed25519() {}

    static byte[] sign(byte[] seed, byte[] message) {
        try {
            PrivateKey key = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(concatenate(PRIVATE_PREFIX, seed)));
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Ed25519 cannot sign", failure);
        }
    }

    /** False also for a key or signature that is none. */
    static boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        try {
            PublicKey key = KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(concatenate(PUBLIC_PREFIX, publicKey)));
            Signature checking = Signature.getInstance("Ed25519");
            checking.initVerify(key);
            checking.update(message);
            return signature.length == SIGNATURE_SIZE && checking.verify(signature);
        } catch (GeneralSecurityException notAKeyOrSignature) {
            return false;
        }
    }

    /**
     * The JDK gives no public key for a private one, but its generator draws exactly the seed and computes the public
     * key. Should another provider draw otherwise, the signature made below tells.
     */
    static byte[] publicKey(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new OneDraw(seed));
            byte[] encoded = generator.generateKeyPair().getPublic().getEncoded();
            byte[] key = Arrays.copyOfRange(encoded, encoded.length - KEY_SIZE, encoded.length);
            if (!verifies(key, PUBLIC_PREFIX, sign(seed, PUBLIC_PREFIX))) {
                throw new IllegalStateException("this JDK derives another public key");
            }
            return key;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("Ed25519 cannot make a key", failure);
        }
    }

    private static byte[] concatenate(byte[] prefix, byte[] rest) {
        byte[] whole = Arrays.copyOf(prefix, prefix.length + rest.length);
        System.arraycopy(rest, 0, whole, prefix.length, rest.length);
        return whole;
    }

    private static final class OneDraw extends SecureRandom {
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        private OneDraw(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
