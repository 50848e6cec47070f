package org.ayumi.command.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestTextTest {

    @Test
    void a_body_is_written_as_it_writes_itself() {
        assertThat(RequestText.of(new Told("草刈り", null))).isEqualTo("Told[title=草刈り, note=null]");
        assertThat(RequestText.of(new Silent("x"))).isEqualTo("nothing");
    }

    @Test
    void fields_stand_where_they_stand_in_the_body_however_it_is_put_together() {
        assertThat(RequestText.of(new Recording(new Content("草刈り", new Content.Part(1)), null)))
                .isEqualTo("Recording[title=草刈り, part=Part[count=1], note=null]");
    }

    @Test
    void what_was_added_later_stands_only_where_it_is_said() {
        assertThat(RequestText.of(new Grown("草刈り", null))).isEqualTo("Grown[title=草刈り]");
        assertThat(RequestText.of(new Grown("草刈り", 1))).isEqualTo("Grown[title=草刈り, order=1]");
    }

    record Grown(String title, @AddedLater @Nullable Integer order) {}

    record Told(String title, @Nullable String note) {}

    record Silent(String secret) {
        @Override
        public String toString() {
            return "nothing";
        }
    }

    record Recording(
            @JsonUnwrapped Content content, @Nullable String note) {}

    record Content(String title, Part part) {
        record Part(int count) {}
    }
}
