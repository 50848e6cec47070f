package org.ayumi.ledger.json;

import java.util.List;
import java.util.Map;

/** The values that the ledger writes: no fractions, no booleans, no null. */
public sealed interface Json {

    /** A string. */
    record Text(String value) implements Json {}

    /** An integer that every JSON reader keeps exact (I-JSON): at most 2^53 - 1 in size. */
    record Whole(long value) implements Json {
        static final long LARGEST = (1L << 53) - 1;

        public Whole {
            if (value > LARGEST || value < -LARGEST) {
                throw new IllegalArgumentException("not exact in every JSON reader: " + value);
            }
        }
    }

    /** An array. */
    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }

        public static Items texts(List<String> texts) {
            return new Items(texts.stream().<Json>map(Text::new).toList());
        }
    }

    /** An object; the order of its members does not matter. */
    record Members(Map<String, Json> values) implements Json {
        public Members {
            values = Map.copyOf(values);
        }
    }
}
