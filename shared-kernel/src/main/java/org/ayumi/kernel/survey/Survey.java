package org.ayumi.kernel.survey;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * One question of a survey, as its table is printed.
 *
 * @param base n: how many answered
 * @param multipleAnswers whether somebody could give several
 * @param deviation why the table does not work out as tables do: another denominator, answers that were left out
 */
public record Survey(
        Optional<String> title,
        String question,
        int base,
        boolean multipleAnswers,
        List<SurveyRow> rows,
        Optional<String> source,
        Optional<String> note,
        Optional<String> deviation) {

    public static final int MOST_ROWS = 100;
    public static final int LARGEST_BASE = 999_999_999;

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public Survey {
        title = title.map(text -> Text.line("title", text));
        question = Text.paragraph("question", question);
        if (base < 1 || base > LARGEST_BASE) {
            throw new ImpossibleValue("base", "base.out-of-range", LARGEST_BASE);
        }
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new ImpossibleValue("rows", "survey.no-rows");
        }
        if (rows.size() > MOST_ROWS) {
            throw new ImpossibleValue("rows", "list.too-long", MOST_ROWS);
        }
        Set<String> answers = new HashSet<>();
        for (int index = 0; index < rows.size(); index++) {
            String answer = rows.get(index).answer();
            if (!answers.add(answer)) {
                throw new ImpossibleValue("rows[" + index + "].answer", "list.twice", answer);
            }
        }
        source = source.map(text -> Text.line("source", text));
        note = note.map(text -> Text.paragraph("note", text));
        deviation = deviation.map(text -> Text.paragraph("deviation", text));
    }
}
