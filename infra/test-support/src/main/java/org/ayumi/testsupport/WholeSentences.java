package org.ayumi.testsupport;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGenerator;

/**
 * Names of tests as they read in a list: {@code A_time} with {@code of_another_form_is_malformed} in it is "A time of another
 * form is malformed". The root pom makes it the default of every module.
 */
public final class WholeSentences extends DisplayNameGenerator.Standard {

    private static final String BETWEEN_WORDS = "_|(?<=[a-z0-9])(?=[A-Z])";

    @Override
    public String generateDisplayNameForClass(Class<?> testClass) {
        return sentence(Stream.of(testClass.getSimpleName().replaceFirst("Test$", "")));
    }

    @Override
    public String generateDisplayNameForNestedClass(List<Class<?>> enclosing, Class<?> nested) {
        return sentence(nestedNames(enclosing, nested));
    }

    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> testClass, Method method) {
        return sentence(Stream.concat(nestedNames(enclosing, testClass), Stream.of(method.getName())));
    }

    /** Without the outermost class, which is where the sentences stand. */
    private static Stream<String> nestedNames(List<Class<?>> enclosing, Class<?> innermost) {
        return Stream.concat(enclosing.stream(), Stream.of(innermost)).skip(1).map(Class::getSimpleName);
    }

    private static String sentence(Stream<String> names) {
        String words = names.flatMap(name -> Stream.of(name.split(BETWEEN_WORDS)))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
