package org.ayumi.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house. A room adopts them by a test class that implements this interface and names the room; each
 * rule fails when it found no class to check.
 */
public interface HouseRules {

    /** The room under test. */
    Room room();

    default JavaClasses classes() {
        return RoomClasses.of(room());
    }

    @Test
    default void the_room_knows_only_the_rooms_it_may_know() {
        for (Room other : Room.values()) {
            if (!room().mayKnow(other)) {
                check(noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(other.packageName() + "..")
                        .because(room() + " must not know " + other));
            }
        }
    }

    @Test
    default void the_room_uses_no_library_that_is_not_its_own() {
        for (String banned : room().bannedLibraries()) {
            check(noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(banned)
                    .because(room() + " does without " + banned));
        }
    }

    @Test
    default void time_comes_from_an_injected_clock() {
        check(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("the clock is injected, so that tests and auditors can set it"));
    }

    @Test
    default void every_package_says_how_it_treats_null() {
        assertThat(classes().stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                        .map(found -> found.getName()))
                .as("packages without @NullMarked")
                .isEmpty();
    }

    @Test
    default void no_package_takes_part_in_a_circle() {
        check(SlicesRuleDefinition.slices()
                .assignedFrom(new Packages(room()))
                .should()
                .beFreeOfCycles()
                .because("what knows each other in a circle is one thing, and hard to move"));
    }

    private void check(ArchRule rule) {
        rule.check(classes());
    }

    /** Each package of a room is a slice of its own. */
    record Packages(Room room) implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            String found = type.getPackageName();
            return (found + ".").startsWith(room.packageName() + ".")
                    ? SliceIdentifier.of(found)
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "the packages of " + room;
        }
    }
}
