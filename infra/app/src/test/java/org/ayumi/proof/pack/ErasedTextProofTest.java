package org.ayumi.proof.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.ayumi.access.personal.NotedPerson;
import org.ayumi.access.personal.Traces;
import org.ayumi.app.RunningService;
import org.ayumi.app.ServiceOfItsOwn;
import org.ayumi.app.TestPlan;
import org.ayumi.app.drill.SoundStore;
import org.junit.jupiter.api.Test;

/** A personal text whose key was destroyed stays proven, as ciphertext, and is told by no proof. */
@ServiceOfItsOwn
class ErasedTextProofTest {

    private static final RunningService SERVICE = ProofService.SERVICE;

    @Test
    void every_proof_still_verifies_after_an_erasure_and_gives_nothing_away() throws SQLException {
        NotedPerson person = NotedPerson.in(TestPlan.adoptedBy(SERVICE.as("staff")));
        SERVICE.awaitCaughtUp();
        Traces traces = Traces.of(person.text(), person.keyId(SERVICE.as("staff")), SERVICE.database());
        ProofService.seal();
        Pack before = Pack.of(SERVICE, address(person));

        assertThat(person.erasedBy(SERVICE.as("approver")).status()).isEqualTo(200);
        ProofService.seal();
        SERVICE.awaitCaughtUp();
        Pack after = Pack.of(SERVICE, address(person));

        for (Pack pack : new Pack[] {before, after}) {
            assertThat(Pack.isSound(pack.bytes("bundle.ndjson"), ProofService.keys()))
                    .isTrue();
            assertThat(Pack.NAMES)
                    .allSatisfy(
                            name -> assertThat(traces.in(name, pack.text(name))).isEmpty());
        }
        assertThat(after.lines("bundle.ndjson"))
                .as("the erasure is one event more, and none less")
                .hasSize(before.lines("bundle.ndjson").size() + 1);
        assertThat(after.text("history.html")).contains("消去", "erased");
        SoundStore.assertVerifies(SERVICE.database());
    }

    private static String address(NotedPerson person) {
        return "initiatives/" + person.plan().initiative();
    }
}
