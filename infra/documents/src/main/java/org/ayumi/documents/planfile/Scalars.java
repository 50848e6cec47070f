package org.ayumi.documents.planfile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.kernel.NewText;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.figure.Amounts;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Single values, read from the text as written: YAML's own guesses (012 is octal, 13:30 is a number) are not asked for.
 * The kernel's rules for a single value are applied here, so that every wrong one is told, not the first of a record.
 */
final class Scalars {

    /** No leading zeros: YAML 1.1 reads 010 as eight, a person as ten. */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,39})(?:\\.\\d{1,40})?");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,39})");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("uuuu-MM").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);

    private Scalars() {}

    static Optional<String> line(YamlNode node) {
        return node.text()
                .flatMap(text -> node.check(() -> NewText.checked(node.path(), Text.line(node.path(), text))));
    }

    static Optional<String> paragraph(YamlNode node) {
        return node.text()
                .flatMap(text -> node.check(() -> NewText.checked(node.path(), Text.paragraph(node.path(), text))));
    }

    static Optional<BigDecimal> amount(YamlNode node) {
        return number(node, NUMBER, PlanFileProblem.NUMBER_NEEDED)
                .flatMap(text -> node.check(() -> Amounts.asGiven(node.path(), new BigDecimal(text))));
    }

    /** A whole number of at most that many digits, at most 18. */
    static Optional<Long> whole(YamlNode node, int mostDigits) {
        return number(node, WHOLE_NUMBER, PlanFileProblem.WHOLE_NUMBER_NEEDED).flatMap(text -> {
            if (text.length() > mostDigits + (text.startsWith("-") ? 1 : 0)) {
                node.report(PlanFileProblem.NUMBER_TOO_LARGE, mostDigits);
                return Optional.empty();
            }
            return Optional.of(Long.valueOf(text));
        });
    }

    /** A number in quotes is a text; taking it for a number would hide that a sheet was exported wrongly. */
    private static Optional<String> number(YamlNode node, Pattern pattern, PlanFileProblem problem) {
        return node.text().filter(text -> {
            boolean number = !node.isQuoted() && pattern.matcher(text).matches();
            if (!number) {
                node.report(problem, text);
            }
            return number;
        });
    }

    static Optional<FiscalYear> fiscalYear(YamlNode node) {
        return node.text().flatMap(text -> node.check(() -> FiscalYear.parse(text)));
    }

    static Optional<PrintedNumber> printedNumber(YamlNode node) {
        return node.text().flatMap(text -> node.check(() -> new PrintedNumber(text)));
    }

    static Optional<LocalDate> date(YamlNode node) {
        return temporal(node, PlanFileProblem.DATE_UNREADABLE, text -> LocalDate.parse(text, DATE));
    }

    static Optional<YearMonth> month(YamlNode node) {
        return temporal(node, PlanFileProblem.MONTH_UNREADABLE, text -> YearMonth.parse(text, MONTH));
    }

    static Optional<LocalTime> time(YamlNode node) {
        return temporal(node, PlanFileProblem.TIME_UNREADABLE, text -> LocalTime.parse(text, TIME));
    }

    private static <T> Optional<T> temporal(YamlNode node, PlanFileProblem problem, Function<String, T> parse) {
        return node.text().flatMap(text -> {
            try {
                return Optional.of(parse.apply(text));
            } catch (DateTimeException e) {
                node.report(problem, text);
                return Optional.empty();
            }
        });
    }

    /** One of the words of an enum, written as it is named there. */
    static <E extends Enum<E>> Optional<E> word(YamlNode node, List<E> allowed) {
        return node.text().flatMap(text -> {
            Optional<E> found =
                    allowed.stream().filter(word -> word.name().equals(text)).findFirst();
            if (found.isEmpty()) {
                node.report(
                        PlanFileProblem.WORD_UNKNOWN,
                        text,
                        allowed.stream().map(Enum::name).collect(Collectors.joining(", ")));
            }
            return found;
        });
    }

    static <E extends Enum<E>> Function<YamlNode, Optional<E>> word(E[] allowed) {
        return node -> word(node, Arrays.asList(allowed));
    }
}
