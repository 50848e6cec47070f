package org.ayumi.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.command.FakePersonalTexts.sealed;
import static org.ayumi.command.initiative.Initiatives.ID;
import static org.ayumi.command.initiative.Initiatives.registered;
import static org.ayumi.command.initiative.Initiatives.scenario;
import static org.ayumi.command.initiative.RecordedActivities.A1;
import static org.ayumi.command.initiative.RecordedActivities.A2;
import static org.ayumi.command.initiative.RecordedActivities.MEETING;
import static org.ayumi.command.initiative.RecordedActivities.WALK;
import static org.ayumi.command.initiative.RecordedActivities.recorded;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.command.FakePersonalTexts;
import org.ayumi.command.Refusal;
import org.ayumi.command.personal.ConfidentialText;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.initiative.ActivityWithdrawn;
import org.ayumi.kernel.initiative.PersonalNoteAdded;
import org.ayumi.kernel.initiative.PersonalNoteErased;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonalNotesTest {

    private static final String N1 = A1 + ".n1";
    private static final String N2 = A1 + ".n2";
    private static final String NAME = "富里 花子";
    private static final AddPersonalNote ADD = new AddPersonalNote(ID, A1, "講師", new ConfidentialText(NAME));
    private static final ErasePersonalNote ERASE = new ErasePersonalNote(ID, A1, N1, "本人からの申出");

    private final FakePersonalTexts texts = new FakePersonalTexts();

    private static PersonalNoteAdded added(String noteId, int key) {
        return new PersonalNoteAdded(ID, A1, noteId, "講師", sealed(key));
    }

    private static PersonalNoteErased erased(String noteId) {
        return new PersonalNoteErased(ID, A1, noteId, "講師", "本人からの申出");
    }

    @Nested
    class A_note_that_is_added {

        @Test
        void is_sealed_before_it_becomes_part_of_an_event() {
            scenario(texts)
                    .given(registered(), recorded(A1, MEETING))
                    .when(ADD)
                    .then(added(N1, 1))
                    .thenAnswered(Map.of("noteId", N1, "keyId", "key-1"));
            assertThat(texts.sealedTexts()).containsExactly(NAME);
        }

        @Test
        void is_counted_beside_its_own_activity_and_an_erased_one_keeps_its_number() {
            scenario(texts)
                    .given(
                            registered(),
                            recorded(A1, MEETING),
                            recorded(A2, WALK),
                            added(N1, 7),
                            erased(N1),
                            new PersonalNoteAdded(ID, A2, A2 + ".n1", "講師", sealed(8)))
                    .when(ADD)
                    .then(added(N2, 1));
        }

        @Test
        void needs_an_activity_that_stands() {
            scenario(texts).given(registered()).when(ADD).thenRefused(Refusal.Kind.NOT_FOUND, "activityId: id.unknown");
            scenario(texts)
                    .given(registered(), recorded(A1, MEETING), new ActivityWithdrawn(ID, A1, MEETING, "誤り"))
                    .when(ADD)
                    .thenRefused(Refusal.Kind.RULE, "activityId: activity.withdrawn");
            assertThat(texts.sealedTexts())
                    .as("keys of notes that were refused")
                    .isEmpty();
        }

        @Test
        void is_not_the_hundred_and_first() {
            DomainEvent[] hundred = Stream.concat(
                            Stream.of(registered(), recorded(A1, MEETING)),
                            IntStream.rangeClosed(1, 100).mapToObj(number -> added(A1 + ".n" + number, number)))
                    .toArray(DomainEvent[]::new);
            scenario(texts).given(hundred).when(ADD).thenRefused(Refusal.Kind.RULE, "text: note.too-many");
        }

        @Test
        void is_refused_to_whoever_saw_an_older_version() {
            scenario(texts)
                    .given(registered(), recorded(A1, MEETING))
                    .ifMatch("\"1\"")
                    .when(ADD)
                    .thenRefused(Refusal.Kind.STALE, "If-Match: version.stale");
        }
    }

    @Nested
    class A_note_that_is_erased {

        @Test
        void loses_its_key_and_no_other_does() {
            scenario(texts)
                    .given(registered(), recorded(A1, MEETING), added(N1, 7), added(N2, 8))
                    .when(ERASE)
                    .then(erased(N1));
            assertThat(texts.destroyedKeys()).containsExactly("key-7");
        }

        @Test
        void leaves_no_trace_of_its_key_once_that_is_committed() {
            scenario(texts)
                    .given(registered(), recorded(A1, MEETING), added(N1, 7), added(N2, 8))
                    .when(ERASE)
                    .then(erased(N1));
            assertThat(texts.finishedKeys()).containsExactly("key-7");
        }

        @Test
        void may_belong_to_an_activity_that_was_withdrawn() {
            scenario(texts)
                    .given(
                            registered(),
                            recorded(A1, MEETING),
                            added(N1, 7),
                            new ActivityWithdrawn(ID, A1, MEETING, "誤り"))
                    .when(ERASE)
                    .then(erased(N1));
        }

        @Test
        void is_not_erased_twice() {
            scenario(texts)
                    .given(registered(), recorded(A1, MEETING), added(N1, 7), erased(N1))
                    .when(ERASE)
                    .thenRefused(Refusal.Kind.RULE, "noteId: note.erased");
            assertThat(texts.destroyedKeys()).isEmpty();
        }

        @Test
        void is_there_and_beside_that_activity() {
            scenario(texts)
                    .given(registered(), recorded(A1, MEETING))
                    .when(ERASE)
                    .thenRefused(Refusal.Kind.NOT_FOUND, "noteId: id.unknown");
            scenario(texts)
                    .given(registered(), recorded(A1, MEETING), recorded(A2, WALK), added(N1, 7))
                    .when(new ErasePersonalNote(ID, A2, N1, "申出"))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "noteId: id.unknown");
            scenario(texts)
                    .given(registered(), added(N1, 7))
                    .when(new ErasePersonalNote(ID, A1, N1, "申出"))
                    .thenRefused(Refusal.Kind.NOT_FOUND, "activityId: id.unknown");
            assertThat(texts.destroyedKeys()).isEmpty();
        }
    }
}
