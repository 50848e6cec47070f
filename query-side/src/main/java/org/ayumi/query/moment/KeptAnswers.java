package org.ayumi.query.moment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.ayumi.query.model.Snapshot;
import org.ayumi.query.model.Standing;
import org.ayumi.query.model.Standings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Answers of now, for whoever asks the same again while the read models stand where they stood: one look at where they stand
 * instead of all rows again. For answers that depend on nothing but the question and the rows: neither on who asks nor on the
 * day, and in which personal texts are still sealed.
 */
@Component
public class KeptAnswers {

    private final Snapshot snapshot;
    private final Standings standings;
    private final Cache<Object, Kept> answers;

    private record Kept(Map<String, Standing> standing, Object answer, int lines) {}

    /** {@code lines}: so many at most are kept, of all answers together, about a kB each; none with 0. */
    KeptAnswers(Snapshot snapshot, Standings standings, @Value("${ayumi.read.kept-lines:20000}") long lines) {
        this.snapshot = snapshot;
        this.standings = standings;
        answers = Caffeine.newBuilder()
                .maximumWeight(lines)
                .weigher((Object question, Kept kept) -> 1 + kept.lines())
                .executor(Runnable::run)
                .build();
    }

    /**
     * The answer kept, or a new one; of the past nothing is kept here.
     *
     * @param question a record with all that the answer depends on
     * @param lines how long an answer is
     * @param projections that answer
     */
    @SuppressWarnings("unchecked") // one kind of question has one kind of answer
    public <A> A to(Record question, AsOf asOf, ToIntFunction<A> lines, Supplier<A> answer, String... projections) {
        if (!(asOf instanceof AsOf.Latest)) {
            return answer.get();
        }
        Kept kept = answers.getIfPresent(question);
        if (kept != null && kept.standing().equals(standing(projections))) {
            return (A) kept.answer();
        }
        return snapshot.of(() -> {
            Map<String, Standing> standing = standing(projections);
            A fresh = answer.get();
            answers.put(question, new Kept(standing, fresh, lines.applyAsInt(fresh)));
            return fresh;
        });
    }

    private Map<String, Standing> standing(String... projections) {
        Map<String, Standing> all = standings.all();
        Map<String, Standing> standing = new TreeMap<>();
        List.of(projections).forEach(name -> standing.put(name, all.getOrDefault(name, Standing.NOWHERE)));
        return standing;
    }
}
