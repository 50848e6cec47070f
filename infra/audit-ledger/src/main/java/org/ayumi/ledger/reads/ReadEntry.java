package org.ayumi.ledger.reads;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.ledger.bundle.Leaf;
import org.ayumi.ledger.json.CanonicalJson;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.merkle.Hash;

/** An entry of the read log: every column of its row. */
public record ReadEntry(
        long id,
        Instant at,
        String actor,
        List<String> roles,
        String method,
        String path,
        Optional<String> query,
        int status) {

    public static final String COLUMNS = "id, at, actor, roles, method, path, query, status";

    /** Neither a leaf's hash nor an inner node's begins like this. */
    private static final byte CHAINED = 2;

    public ReadEntry {
        roles = List.copyOf(roles);
    }

    /** Reads the current row; empty when it holds what the service never wrote. */
    public static Optional<ReadEntry> read(ResultSet row) throws SQLException {
        try {
            return Optional.of(new ReadEntry(
                    row.getLong("id"),
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    List.of((String[]) row.getArray("roles").getArray()),
                    row.getString("method"),
                    row.getString("path"),
                    Optional.ofNullable(row.getString("query")),
                    row.getInt("status")));
        } catch (DateTimeException | NullPointerException | ClassCastException impossible) {
            return Optional.empty();
        }
    }

    /** The link of this entry after another one: SHA-256 of a byte 2, the link before, and the entry in RFC 8785 form. */
    public Hash after(Hash before) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(CHAINED);
        content.writeBytes(before.bytes());
        content.writeBytes(CanonicalJson.write(json()));
        return Hash.sha256(content.toByteArray());
    }

    private Json json() {
        Map<String, Json> members = new HashMap<>(Map.of(
                "id", new Json.Whole(id),
                "at", new Json.Text(Leaf.recordedAt(at)),
                "actor", new Json.Text(actor),
                "roles", Json.Items.texts(roles),
                "method", new Json.Text(method),
                "path", new Json.Text(path),
                "status", new Json.Whole(status)));
        query.ifPresent(text -> members.put("query", new Json.Text(text)));
        return new Json.Members(members);
    }
}
