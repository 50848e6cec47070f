package org.ayumi.ledger.bundle;

import static org.ayumi.ledger.bundle.Forgeries.each;
import static org.ayumi.ledger.bundle.Forgeries.eachBundle;

import java.util.Arrays;
import java.util.Collections;
import org.ayumi.ledger.verdict.Finding;
import org.ayumi.ledger.verdict.Place;
import org.junit.jupiter.api.Test;

/** Events that were left out, repeated or moved, and files that were damaged: 100 seeds each. */
class MissingEventTest {

    @Test
    void a_deleted_event() throws Exception {
        each(forgery -> {
            forgery.events.remove(forgery.victim);
            return new Finding.Missing(forgery.victim + 1L, forgery.victim + 1L);
        });
    }

    @Test
    void a_repeated_event() throws Exception {
        each(forgery -> {
            int again = forgery.random.nextInt(forgery.victim + 1);
            forgery.events.add(forgery.victim + 1, forgery.events.get(again));
            return new Finding.Duplicate(new Place(forgery.victim + 3L, again + 1L));
        });
    }

    @Test
    void two_events_swapped() throws Exception {
        each(forgery -> {
            int first = forgery.random.nextInt(forgery.events.size() - 1);
            int second = first + 1 + forgery.random.nextInt(forgery.events.size() - 1 - first);
            Collections.swap(forgery.events, first, second);
            return new Finding.OutOfOrder(new Place(first + 2L, second + 1L));
        });
    }

    @Test
    void two_events_of_a_selection_swapped() throws Exception {
        eachBundle(forgery -> {
            int first = forgery.random.nextInt(forgery.events.size() - 1);
            Collections.swap(forgery.events, first, first + 1);
            return new Forgery.Expected(
                    forgery.bundle(Coverage.SELECTION, forgery.events.size()),
                    new Finding.OutOfOrder(new Place(first + 3L, first + 1L)));
        });
    }

    @Test
    void a_tail_cut_off_with_the_count_corrected() throws Exception {
        each(forgery -> {
            forgery.events.subList(forgery.victim, forgery.events.size()).clear();
            return new Finding.Missing(forgery.victim + 1L, forgery.log.size());
        });
    }

    @Test
    void a_tail_cut_off() throws Exception {
        eachBundle(forgery -> {
            long count = forgery.events.size();
            forgery.events.subList(forgery.victim, forgery.events.size()).clear();
            return new Forgery.Expected(
                    forgery.bundle(Coverage.EVERY_POSITION, count), new Finding.Truncated(count, forgery.victim));
        });
    }

    @Test
    void a_file_cut_off_within_its_last_line() throws Exception {
        eachBundle(forgery -> {
            byte[] whole = forgery.bundle();
            long count = forgery.events.size();
            return new Forgery.Expected(
                    Arrays.copyOf(whole, whole.length - 1 - forgery.random.nextInt(100)),
                    new Finding.Truncated(count, count - 1));
        });
    }

    @Test
    void the_beginning_of_one_line_more() throws Exception {
        eachBundle(forgery -> {
            byte[] whole = forgery.bundle();
            long count = forgery.events.size();
            return new Forgery.Expected(
                    Arrays.copyOf(whole, whole.length + 1 + forgery.random.nextInt(100)),
                    new Finding.Truncated(count, count));
        });
    }

    @Test
    void a_line_that_cannot_be_read() throws Exception {
        eachBundle(forgery -> {
            byte[] bytes = forgery.bundle();
            int at = 0;
            for (int line = 0; line <= forgery.victim; at++) {
                line += bytes[at] == '\n' ? 1 : 0;
            }
            bytes[at] = '[';
            return new Forgery.Expected(bytes, new Finding.Malformed(forgery.victim + 2L, "json"));
        });
    }

    @Test
    void more_events_than_said() throws Exception {
        eachBundle(forgery -> new Forgery.Expected(
                forgery.bundle(Coverage.EVERY_POSITION, forgery.victim),
                new Finding.Surplus(forgery.victim, forgery.place(forgery.victim))));
    }

    @Test
    void an_event_left_out_of_whole_streams() throws Exception {
        eachBundle(forgery -> {
            ProvenEvent next = forgery.events.stream()
                    .filter(event -> event.leaf().sequence() > 0)
                    .findAny()
                    .orElseThrow();
            String aggregate = next.leaf().aggregate();
            long gone = next.leaf().sequence() - 1;
            forgery.events.removeIf(event ->
                    event.leaf().aggregate().equals(aggregate) && event.leaf().sequence() == gone);
            Place place =
                    new Place(2 + forgery.events.indexOf(next), next.leaf().position());
            return new Forgery.Expected(
                    forgery.bundle(Coverage.WHOLE_STREAMS, forgery.events.size()),
                    new Finding.MissingInStream(aggregate, gone, place));
        });
    }
}
