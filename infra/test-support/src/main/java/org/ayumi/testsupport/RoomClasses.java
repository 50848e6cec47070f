package org.ayumi.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes of a room, read once for all rules: reading them takes longer than checking them. */
final class RoomClasses {

    private static final Map<Room, JavaClasses> READ = new ConcurrentHashMap<>();

    private RoomClasses() {}

    static JavaClasses of(Room room) {
        return READ.computeIfAbsent(room, RoomClasses::read);
    }

    private static JavaClasses read(Room room) {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(room.packageName());
        assertThat(classes).as("classes in %s", room.packageName()).isNotEmpty();
        return classes;
    }
}
