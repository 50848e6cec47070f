package org.ayumi.query.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.ayumi.query.model.Snapshot;
import org.ayumi.query.model.Standing;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final int ROOM = 100;

    private final AtomicInteger answered = new AtomicInteger();
    private Map<String, Standing> standings = Map.of("plan", new Standing(3, "a"));
    private final KeptAnswers kept = kept(ROOM);

    private record Question(String id) {}

    @Test
    void the_same_question_has_the_same_answer_while_the_read_model_stands() {
        assertThat(ask(kept, "p", AsOf.latest())).isEqualTo("p 1");
        assertThat(ask(kept, "p", AsOf.latest())).isEqualTo("p 1");
        assertThat(ask(kept, "q", AsOf.latest())).isEqualTo("q 2");
    }

    @Test
    void it_has_another_one_after_the_next_event_and_after_a_change_without_one() {
        ask(kept, "p", AsOf.latest());
        standings = Map.of("plan", new Standing(4, "a"));
        assertThat(ask(kept, "p", AsOf.latest())).isEqualTo("p 2");
        standings = Map.of("plan", new Standing(4, "b"));
        assertThat(ask(kept, "p", AsOf.latest())).isEqualTo("p 3");
        assertThat(ask(kept, "p", AsOf.latest())).isEqualTo("p 3");
    }

    @Test
    void another_read_model_may_move_and_one_that_has_not_begun_stands_too() {
        standings = Map.of();
        ask(kept, "p", AsOf.latest());
        standings = Map.of("progress", new Standing(9, "z"));
        assertThat(ask(kept, "p", AsOf.latest())).isEqualTo("p 1");
    }

    /** Another reader may have had the rows of before: what is kept is where its own rows stood. */
    @Test
    void what_is_kept_stands_where_its_snapshot_stood() {
        kept.to(
                new Question("p"),
                AsOf.latest(),
                answer -> 1,
                () -> {
                    standings = Map.of("plan", new Standing(4, "a"));
                    return "of 3";
                },
                "plan");
        assertThat(ask(kept, "p", AsOf.latest())).isEqualTo("p 1");
    }

    @Test
    void nothing_is_kept_of_the_past_nor_what_is_longer_than_there_is_room_for() {
        AsOf past = new AsOf.AtPosition(2);
        assertThat(ask(kept, "p", past)).isEqualTo("p 1");
        assertThat(ask(kept, "p", past)).isEqualTo("p 2");
        KeptAnswers small = kept(1);
        assertThat(ask(small, "p", AsOf.latest())).isEqualTo("p 3");
        assertThat(ask(small, "p", AsOf.latest())).isEqualTo("p 4");
    }

    private KeptAnswers kept(int lines) {
        return new KeptAnswers(new Snapshot(), () -> standings, lines);
    }

    private String ask(KeptAnswers answers, String id, AsOf asOf) {
        return answers.to(new Question(id), asOf, answer -> 1, () -> id + " " + answered.incrementAndGet(), "plan");
    }
}
