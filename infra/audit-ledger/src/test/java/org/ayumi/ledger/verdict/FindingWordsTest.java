package org.ayumi.ledger.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingWordsTest {

    static Stream<Class<?>> findings() {
        return Arrays.stream(Finding.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("findings")
    void every_finding_has_a_sentence_in_both_languages_that_says_all_it_knows(Class<?> type) throws Exception {
        RecordComponent[] parts = type.getRecordComponents();
        Object[] values = Arrays.stream(parts)
                .map(part -> example(part.getType(), part.getName()))
                .toArray();
        Finding finding = (Finding) type.getDeclaredConstructor(
                        Arrays.stream(parts).map(RecordComponent::getType).toArray(Class[]::new))
                .newInstance(values);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            String sentence = FindingWords.of(finding, locale);
            assertThat(sentence).doesNotContain("{", "null");
            for (Object value : values) {
                if (value instanceof Place place) {
                    assertThat(sentence).contains(Long.toString(place.line()), Long.toString(place.position()));
                } else if (value instanceof Finding why) {
                    assertThat(sentence).contains(FindingWords.of(why, locale));
                } else {
                    assertThat(sentence).contains(value.toString().replaceAll("[\\[\\]]", ""));
                }
            }
        }
        assertThat(FindingWords.of(finding, Locale.JAPANESE)).isNotEqualTo(FindingWords.of(finding, Locale.ENGLISH));
    }

    @Test
    void both_languages_have_the_same_sentences() {
        assertThat(keys(Locale.JAPANESE)).isEqualTo(keys(Locale.ENGLISH));
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle(FindingWords.BUNDLE, locale).keySet();
    }

    private static Object example(Class<?> type, String name) {
        if (type == long.class) {
            return 10_000L + Math.abs(name.hashCode() % 1_000);
        }
        if (type == Place.class) {
            return new Place(4_711, 815_815);
        }
        if (type == Finding.class) {
            return new Finding.BadSignature(name);
        }
        return type == List.class ? List.of(name) : name;
    }
}
