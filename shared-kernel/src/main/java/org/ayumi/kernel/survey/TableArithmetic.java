package org.ayumi.kernel.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.language.Phrasebook;

/**
 * What of a survey's table does not work out: nobody answers who was not asked, a percentage is that of those who
 * answered, and where each gave one answer, all answers are theirs.
 */
public record TableArithmetic(Survey survey) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MORE_DIGITS_SHOWN = 2;

    /** In the order of the rows; what concerns all of them comes last. */
    public List<Oddity> oddities() {
        List<Oddity> oddities = new ArrayList<>();
        for (int index = 0; index < survey.rows().size(); index++) {
            SurveyRow row = survey.rows().get(index);
            Optional<String> explanation = row.deviation().or(survey::deviation);
            if (row.count().filter(count -> count > survey.base()).isPresent()) {
                oddities.add(new Oddity(
                        "rows[" + index + "].count",
                        "above-base",
                        List.of(row.answer(), number(row.count().get()), number(survey.base())),
                        explanation));
            }
            if (row.count().isPresent()
                    && row.percent().isPresent()
                    && !isPrintedFor(row.percent().get(), row.count().get())) {
                oddities.add(new Oddity(
                        "rows[" + index + "].percent",
                        "percent.differs",
                        List.of(
                                row.answer(),
                                shown(row),
                                Phrasebook.number(row.percent().get())),
                        explanation));
            }
        }
        sum().ifPresent(oddities::add);
        return oddities;
    }

    /** Where somebody could give several answers, or not every row is counted, they need not come to anything. */
    private Optional<Oddity> sum() {
        if (survey.multipleAnswers()
                || survey.rows().stream().anyMatch(row -> row.count().isEmpty())) {
            return Optional.empty();
        }
        List<Integer> counts =
                survey.rows().stream().flatMap(row -> row.count().stream()).toList();
        long sum = counts.stream().mapToLong(Integer::longValue).sum();
        String calculation =
                counts.stream().map(TableArithmetic::number).collect(Collectors.joining(" + ")) + " = " + number(sum);
        return sum == survey.base()
                ? Optional.empty()
                : Optional.of(
                        new Oddity("rows", "sum", List.of(calculation, number(survey.base())), survey.deviation()));
    }

    /** Compares without dividing, so that nothing is rounded in the decision. */
    private boolean isPrintedFor(BigDecimal percent, int count) {
        BigDecimal base = BigDecimal.valueOf(survey.base());
        BigDecimal gap = BigDecimal.valueOf(count)
                .multiply(HUNDRED)
                .subtract(percent.multiply(base))
                .abs();
        return gap.compareTo(HALF.movePointLeft(percent.scale()).multiply(base)) <= 0;
    }

    private String shown(SurveyRow row) {
        int count = row.count().orElseThrow();
        BigDecimal share = HUNDRED.multiply(BigDecimal.valueOf(count))
                .divide(
                        BigDecimal.valueOf(survey.base()),
                        row.percent().orElseThrow().scale() + MORE_DIGITS_SHOWN,
                        RoundingMode.HALF_UP);
        return number(count) + " ÷ " + number(survey.base()) + " = " + Phrasebook.number(Amounts.shortest(share)) + "%";
    }

    private static String number(long number) {
        return Phrasebook.number(BigDecimal.valueOf(number));
    }
}
