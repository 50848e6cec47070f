package org.ayumi.command.input;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Every text of a request body, with the path of its field; so that a rule for all texts forgets none. */
final class BodyTexts {

    private final BiConsumer<String, String> reader;

    private BodyTexts(BiConsumer<String, String> reader) {
        this.reader = reader;
    }

    /** Bodies are records of texts, numbers, lists, maps and further records. */
    static void forEach(Record body, BiConsumer<String, String> reader) {
        new BodyTexts(reader).read("", body);
    }

    private void read(String path, @Nullable Object value) {
        if (value == null) {
            return;
        }
        switch (value) {
            case String text -> reader.accept(path, text);
            // A year has a notation of its own, which has no place for other characters.
            case YearText year -> {}
            case RemarkText remark -> remark.text().ifPresent(text -> reader.accept(path, text));
            case Record part -> {
                for (BodyPart component : BodyPart.of(part)) {
                    read(path(path, component), component.value(part));
                }
            }
            case List<?> entries -> {
                for (int i = 0; i < entries.size(); i++) {
                    read(path + "[" + i + "]", entries.get(i));
                }
            }
            case Map<?, ?> entries -> entries.forEach((key, entry) -> read(path + "." + key, entry));
            default -> {}
        }
    }

    /** A part that is written unwrapped has no name of its own in the body. */
    private static String path(String path, BodyPart component) {
        if (component.isUnwrapped()) {
            return path;
        }
        return path.isEmpty() ? component.name() : path + "." + component.name();
    }
}
