package org.ayumi.documents.planimport;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why a plan file cannot even be opened, in words. */
public final class Unreadable {

    private Unreadable() {}

    public static String words(String name, Exception failure) {
        return switch (failure) {
            case NoSuchFileException missing -> name + " がありません。 / There is no file " + name + ".";
            case AccessDeniedException denied -> name + " を読む権限がありません。 / " + name + " may not be read by this process.";
            case NoRegularFileException odd ->
                name + " は普通のファイルではありません。 / " + name + " is a directory, a device or the like, and no file.";
            default -> name + " を読めません。 / " + name + " cannot be read: " + failure.getMessage();
        };
    }
}
