package org.ayumi.ledger.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ayumi.ledger.json.CanonicalJson;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.json.NotCanonicalException;
import org.ayumi.ledger.note.LogKey;
import org.ayumi.ledger.note.MalformedException;

/**
 * The first line of a bundle.
 *
 * @param checkpoint a signed note; every proof in the bundle leads to it
 * @param count how many events follow
 */
public record BundleHeader(String checkpoint, long count, Coverage coverage, List<LogKey> keys) {

    private static final String FORMAT = "ayumi-proof/1";

    public BundleHeader {
        keys = List.copyOf(keys);
    }

    byte[] line() {
        return CanonicalJson.write(new Json.Members(Map.of(
                "bundle", new Json.Text(FORMAT),
                "checkpoint", new Json.Text(checkpoint),
                "count", new Json.Whole(count),
                "coverage", new Json.Text(coverage.name()),
                "keys", Json.Items.texts(keys.stream().map(LogKey::toString).toList()))));
    }

    static BundleHeader of(byte[] line) throws MalformedException {
        try {
            Members members = Members.of(CanonicalJson.read(line), "bundle", 5);
            if (!members.text("bundle").equals(FORMAT)) {
                throw new MalformedException("bundle.bundle");
            }
            List<LogKey> keys = new ArrayList<>();
            for (String key : members.texts("keys")) {
                keys.add(LogKey.parse(key));
            }
            return new BundleHeader(members.text("checkpoint"), members.whole("count"), coverage(members), keys);
        } catch (NotCanonicalException notJson) {
            throw new MalformedException("bundle");
        }
    }

    private static Coverage coverage(Members members) throws MalformedException {
        String name = members.text("coverage");
        return Arrays.stream(Coverage.values())
                .filter(coverage -> coverage.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedException("bundle.coverage"));
    }
}
