package org.ayumi.ledger.bundle;

import java.util.List;
import java.util.Map;
import org.ayumi.ledger.json.CanonicalJson;
import org.ayumi.ledger.json.Json;
import org.ayumi.ledger.json.NotCanonicalException;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.note.MalformedException;

/** One event of a bundle, with the proof that leads from its leaf to the bundle's checkpoint. */
public record ProvenEvent(Leaf leaf, StoredBytes payload, StoredBytes metadata, List<Hash> proof) {

    public ProvenEvent {
        proof = List.copyOf(proof);
    }

    byte[] line() {
        return CanonicalJson.write(new Json.Members(Map.of(
                "leaf", leaf.json(),
                "payload", payload.json(),
                "metadata", metadata.json(),
                "proof", Json.Items.texts(proof.stream().map(Hash::base64).toList()))));
    }

    static ProvenEvent of(byte[] line) throws MalformedException {
        try {
            Members members = Members.of(CanonicalJson.read(line), "event", 4);
            return new ProvenEvent(
                    Leaf.of(members.value("leaf")),
                    StoredBytes.of(members.value("payload")),
                    StoredBytes.of(members.value("metadata")),
                    members.hashes("proof"));
        } catch (NotCanonicalException notJson) {
            throw new MalformedException("json");
        }
    }
}
