package org.ayumi.testsupport;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
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
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(room().packageName());
        assertThat(classes).as("classes in %s", room().packageName()).isNotEmpty();
        return classes;
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

    private void check(ArchRule rule) {
        rule.check(classes());
    }
}
