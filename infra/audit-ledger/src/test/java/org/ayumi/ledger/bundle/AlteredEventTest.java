package org.ayumi.ledger.bundle;

import static org.ayumi.ledger.bundle.Forgeries.each;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ayumi.ledger.merkle.Hash;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.Place;
import org.junit.jupiter.api.Test;

/** Events that were changed, inserted or renumbered: found, named and located, 100 seeds each. */
class AlteredEventTest {

    @Test
    void an_altered_payload() throws Exception {
        each(forgery -> {
            ProvenEvent victim = forgery.victim();
            forgery.replace(victim.leaf(), SmallLog.bytes("{\"amount\":0}"), victim.metadata(), victim.proof());
            return new Finding.PayloadAltered(forgery.place(forgery.victim));
        });
    }

    @Test
    void altered_metadata() throws Exception {
        each(forgery -> {
            ProvenEvent victim = forgery.victim();
            forgery.replace(victim.leaf(), victim.payload(), SmallLog.bytes("{}"), victim.proof());
            return new Finding.MetadataAltered(forgery.place(forgery.victim));
        });
    }

    @Test
    void a_payload_altered_together_with_its_leaf() throws Exception {
        each(forgery -> {
            ProvenEvent victim = forgery.victim();
            StoredBytes payload = SmallLog.bytes("{\"amount\":0}");
            forgery.replace(Leaves.with(victim.leaf(), payload.sha256()), payload, victim.metadata(), victim.proof());
            return new Finding.NotInTree(forgery.place(forgery.victim));
        });
    }

    @Test
    void any_altered_field_of_a_leaf() throws Exception {
        each(forgery -> {
            ProvenEvent victim = forgery.victim();
            forgery.replace(
                    Leaves.altered(victim.leaf(), forgery.random), victim.payload(), victim.metadata(), victim.proof());
            return new Finding.NotInTree(forgery.place(forgery.victim));
        });
    }

    @Test
    void an_altered_proof() throws Exception {
        each(forgery -> {
            ProvenEvent victim = forgery.victim();
            List<Hash> proof = new ArrayList<>(victim.proof());
            proof.set(forgery.random.nextInt(proof.size()), victim.leaf().payload());
            forgery.replace(victim.leaf(), victim.payload(), victim.metadata(), proof);
            return new Finding.NotInTree(forgery.place(forgery.victim));
        });
    }

    @Test
    void a_deleted_event_with_those_after_it_renumbered() throws Exception {
        each(forgery -> {
            int deleted = forgery.random.nextInt(forgery.events.size() - 1);
            forgery.events.remove(deleted);
            for (int index = deleted; index < forgery.events.size(); index++) {
                forgery.renumber(index, index + 1L);
            }
            return new Finding.NotInTree(forgery.place(deleted));
        });
    }

    @Test
    void two_events_that_changed_their_numbers() throws Exception {
        each(forgery -> {
            int first = forgery.random.nextInt(forgery.events.size() - 1);
            Collections.swap(forgery.events, first, first + 1);
            forgery.renumber(first, first + 1L);
            forgery.renumber(first + 1, first + 2L);
            return new Finding.NotInTree(forgery.place(first));
        });
    }

    @Test
    void an_inserted_event() throws Exception {
        each(forgery -> {
            ProvenEvent inserted = SmallLog.event(forgery.victim + 1L, "plan.9", 0, forgery.random);
            List<Hash> proof = forgery.victim().proof();
            forgery.events.add(
                    forgery.victim, new ProvenEvent(inserted.leaf(), inserted.payload(), inserted.metadata(), proof));
            return new Finding.NotInTree(forgery.place(forgery.victim));
        });
    }

    @Test
    void an_event_younger_than_the_checkpoint() throws Exception {
        each(forgery -> {
            long next = forgery.log.size() + 1;
            forgery.events.add(SmallLog.event(next, "plan.9", 0, forgery.random));
            return new Finding.BeyondCheckpoint(new Place(next + 1, next), next - 1);
        });
    }
}
