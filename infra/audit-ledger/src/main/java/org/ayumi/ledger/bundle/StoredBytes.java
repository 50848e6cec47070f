package org.ayumi.ledger.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.json.Utf8;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.StrictBase64;

/** Payload or metadata exactly as stored. A bundle shows them as text where they are UTF-8, else in base64. */
public final class StoredBytes {

    private static final String BASE64 = "base64";

    private final byte[] bytes;

    private StoredBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    public static StoredBytes of(byte[] bytes) {
        return new StoredBytes(bytes.clone());
    }

    public Hash sha256() {
        return Hash.sha256(bytes);
    }

    Json json() {
        return Utf8.decode(bytes)
                .<Json>map(Json.Text::new)
                .orElseGet(() -> new Json.Members(Map.of(BASE64, new Json.Text(StrictBase64.encode(bytes)))));
    }

    static StoredBytes of(Json json) throws MalformedException {
        if (json instanceof Json.Text text) {
            return new StoredBytes(text.value().getBytes(StandardCharsets.UTF_8));
        }
        Members members = Members.of(json, "event", 1);
        return new StoredBytes(StrictBase64.decode(members.text(BASE64), "event.base64"));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredBytes stored && Arrays.equals(bytes, stored.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
