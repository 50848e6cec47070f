package org.ayumi.ledger.bundle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.MalformedException;
import org.ayumi.ledger.note.StrictBase64;

/** An object's members by name; what is missing or of another kind is named. */
record Members(Map<String, Json> values, String part) {

    private static final Pattern SHA256_HEX = Pattern.compile("[0-9a-f]{64}");

    /** An object with exactly so many members: one that nobody reads must not hide in it. */
    static Members of(Json json, String part, int count) throws MalformedException {
        if (json instanceof Json.Members members && members.values().size() == count) {
            return new Members(members.values(), part);
        }
        throw new MalformedException(part);
    }

    Json value(String name) throws MalformedException {
        Json value = values.get(name);
        if (value == null) {
            throw new MalformedException(part + "." + name);
        }
        return value;
    }

    String text(String name) throws MalformedException {
        if (value(name) instanceof Json.Text text) {
            return text.value();
        }
        throw new MalformedException(part + "." + name);
    }

    long whole(String name) throws MalformedException {
        if (value(name) instanceof Json.Whole whole) {
            return whole.value();
        }
        throw new MalformedException(part + "." + name);
    }

    List<String> texts(String name) throws MalformedException {
        List<String> texts = new ArrayList<>();
        if (value(name) instanceof Json.Items items) {
            for (Json item : items.values()) {
                if (item instanceof Json.Text text) {
                    texts.add(text.value());
                }
            }
            if (texts.size() == items.values().size()) {
                return texts;
            }
        }
        throw new MalformedException(part + "." + name);
    }

    Hash hash(String name) throws MalformedException {
        String hex = text(name);
        if (!SHA256_HEX.matcher(hex).matches()) {
            throw new MalformedException(part + "." + name);
        }
        return Hash.of(HexFormat.of().parseHex(hex));
    }

    List<Hash> hashes(String name) throws MalformedException {
        List<Hash> hashes = new ArrayList<>();
        for (String text : texts(name)) {
            byte[] bytes = StrictBase64.decode(text, part + "." + name);
            if (bytes.length != Hash.SIZE) {
                throw new MalformedException(part + "." + name);
            }
            hashes.add(Hash.of(bytes));
        }
        return hashes;
    }
}
