package org.ayumi.access.readlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class HeldResponseTest {

    private static final byte[] CHUNK = new byte[100_000];

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final List<Integer> recorded = new ArrayList<>();

    @Test
    void nothing_of_a_short_answer_leaves_before_it_is_recorded() throws IOException {
        HeldResponse held = held(true);
        write(held, 3);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(recorded).isEmpty();
        assertThat(held.release()).isTrue();
        assertThat(recorded).containsExactly(200);
        assertThat(response.getContentAsByteArray()).hasSize(300_000);
    }

    /** A plan's proof pack may be larger than memory. */
    @Test
    void a_long_answer_is_recorded_once_and_leaves_on_the_way() throws IOException {
        HeldResponse held = held(true);
        write(held, 30);
        assertThat(recorded).containsExactly(200);
        assertThat(held.getContentSize()).as("still held").isLessThanOrEqualTo(1 << 20);
        assertThat(response.getContentAsByteArray()).hasSize(3_000_000);
        assertThat(held.release()).isTrue();
        assertThat(recorded).hasSize(1);
        assertThat(response.getContentAsByteArray()).hasSize(3_000_000);
    }

    @Test
    void nothing_of_a_long_answer_leaves_that_cannot_be_recorded() {
        HeldResponse held = held(false);
        assertThatThrownBy(() -> write(held, 30)).isInstanceOf(UnrecordedReadException.class);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void nor_when_somebody_answers_that_failure() throws IOException {
        HeldResponse held = held(false);
        assertThatThrownBy(() -> write(held, 30)).isInstanceOf(UnrecordedReadException.class);
        held.reset();
        held.setStatus(500);
        assertThat(held.release()).isFalse();
        assertThat(recorded).hasSize(1);
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    private HeldResponse held(boolean canBeRecorded) {
        return new HeldResponse(response, status -> {
            recorded.add(status);
            return canBeRecorded;
        });
    }

    private static void write(HeldResponse held, int chunks) throws IOException {
        for (int chunk = 0; chunk < chunks; chunk++) {
            held.getOutputStream().write(CHUNK);
        }
    }
}
