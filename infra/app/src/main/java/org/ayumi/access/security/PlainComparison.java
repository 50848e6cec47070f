package org.ayumi.access.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares demo passwords in constant time, without a slow hash.
 *
 * <p>They are random, or set by whoever runs the demo, and stand in plain text in the demo file anyway. HTTP Basic checks
 * one on every request, where a slow hash would cost 100 ms and protect nothing. Real accounts come from an identity
 * provider.
 */
final class PlainComparison implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence rawPassword) {
        return rawPassword == null ? null : rawPassword.toString();
    }

    @Override
    public boolean matches(@Nullable CharSequence rawPassword, @Nullable String encodedPassword) {
        return rawPassword != null
                && encodedPassword != null
                && MessageDigest.isEqual(
                        rawPassword.toString().getBytes(StandardCharsets.UTF_8),
                        encodedPassword.getBytes(StandardCharsets.UTF_8));
    }
}
