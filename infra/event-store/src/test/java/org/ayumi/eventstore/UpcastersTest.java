package org.ayumi.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.ayumi.eventstore.LaterProgram.CHANGED;

import java.util.List;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.TargetRevised;
import org.junit.jupiter.api.Test;

/** Every old revision leads to the current one, in exactly one way. */
class UpcastersTest {

    private static final EventCatalog LAST =
            EventCatalog.empty().with(LaterProgram.LastShape.class, CHANGED, 7).with(TargetRevised.class, "other", 1);
    private static final RevisionStep TO_2 = RevisionStep.from(CHANGED, 1, event -> event);
    private static final RevisionStep TO_3 = RevisionStep.from(CHANGED, 2, event -> event);
    private static final RevisionStep TO_4 = RevisionStep.from(CHANGED, 3, event -> event);
    private static final RevisionStep TO_5 = RevisionStep.from(CHANGED, 4, event -> event);
    private static final RevisionStep TO_6 = LaterProgram.toNext();
    private static final RevisionStep TO_7 = LaterProgram.toLast();

    private static void assertRefused(String sentence, EventCatalog catalog, RevisionStep... steps) {
        assertThatExceptionOfType(BrokenUpcastersException.class)
                .isThrownBy(() -> Upcasters.chain(List.of(steps), catalog))
                .withMessage(sentence);
    }

    @Test
    void those_of_this_program_are_complete() {
        assertThat(Upcasters.chain()).isNotNull();
    }

    @Test
    void a_chain_without_a_hole_is_taken_in_any_order() {
        assertThat(Upcasters.chain(List.of(TO_4, TO_2, TO_7, TO_6, TO_5, TO_3), LAST))
                .isNotNull();
    }

    @Test
    void a_hole_is_refused_wherever_it_is() {
        assertRefused("no upcaster starts: " + CHANGED + ", from revision 1", LAST, TO_4, TO_7, TO_6, TO_5, TO_3);
        assertRefused("no upcaster starts: " + CHANGED + ", from revision 2", LAST, TO_4, TO_7, TO_6, TO_5, TO_2);
        assertRefused("no upcaster starts: " + CHANGED + ", from revision 1", LAST);
    }

    @Test
    void two_steps_from_one_revision_are_refused() {
        assertRefused(
                "two upcasters start: " + CHANGED + ", from revision 1",
                LAST,
                TO_2,
                TO_3,
                TO_4,
                TO_5,
                TO_6,
                TO_7,
                TO_2);
    }

    @Test
    void a_step_beyond_the_current_revision_or_of_an_unknown_event_is_refused() {
        EventCatalog first = EventCatalog.empty().with(IndicatorValueRecorded.class, CHANGED, 1);
        assertRefused("an upcaster leads beyond what is known: " + CHANGED + ", from revision 1", first, TO_2);
        assertRefused(
                "an upcaster leads beyond what is known: indicator.guessed, from revision 1",
                LAST,
                TO_2,
                TO_3,
                TO_4,
                TO_5,
                TO_6,
                TO_7,
                RevisionStep.from("indicator.guessed", 1, event -> event));
    }

    @Test
    void a_class_and_a_name_are_given_once() {
        assertThatIllegalStateException().isThrownBy(() -> LAST.with(IndicatorValueRecorded.class, CHANGED, 1));
        assertThatIllegalStateException().isThrownBy(() -> LAST.with(TargetRevised.class, "another", 1));
    }

    @Test
    void revisions_start_at_1() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EventType(CHANGED, 0));
    }
}
