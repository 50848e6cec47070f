package org.ayumi.documents.planfile;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.indicator.IndicatorRole;
import org.ayumi.kernel.initiative.DayPart;
import org.ayumi.kernel.time.YearBasis;

/** What plans print as a word of their own may be written as printed, or as it is named here. */
final class PrintedWords<E extends Enum<E>> {

    static final PrintedWords<Stage> STAGES = new PrintedWords<>(Stage.values(), stage -> switch (stage) {
        case FINAL -> "確定";
        case PRELIMINARY -> "速報";
        case EXPECTED -> "見込";
        case INTERIM -> "年度途中";
        case PLANNED -> "予定";
    });

    static final PrintedWords<YearBasis> YEARS = new PrintedWords<>(YearBasis.values(), basis -> switch (basis) {
        case FISCAL -> "年度";
        case CALENDAR -> "暦年";
        case SCHOOL -> "学年";
    });

    static final PrintedWords<DayPart> DAY_PARTS = new PrintedWords<>(DayPart.values(), part -> switch (part) {
        case MORNING -> "午前";
        case AFTERNOON -> "午後";
        case EVENING -> "夜間";
    });

    static final PrintedWords<DayOfWeek> WEEKDAYS =
            new PrintedWords<>(DayOfWeek.values(), day -> day.getDisplayName(TextStyle.SHORT, Locale.JAPANESE));

    static final PrintedWords<IndicatorRole> ROLES = new PrintedWords<>(IndicatorRole.values(), role -> switch (role) {
        case OUTPUT -> "活動指標";
        case OUTCOME -> "成果指標";
    });

    private final List<E> all;
    private final Function<E, String> printed;

    private PrintedWords(E[] all, Function<E, String> printed) {
        this.all = Arrays.asList(all);
        this.printed = printed;
    }

    Optional<E> read(YamlNode node) {
        return node.text().flatMap(text -> {
            Optional<E> found = all.stream()
                    .filter(word ->
                            word.name().equals(text) || printed.apply(word).equals(text))
                    .findFirst();
            if (found.isEmpty()) {
                node.report(
                        PlanFileProblem.WORD_UNKNOWN,
                        text,
                        all.stream().map(this::told).collect(Collectors.joining(", ")));
            }
            return found;
        });
    }

    /** Both, for messages: 速報 (PRELIMINARY). */
    String told(E word) {
        return printed.apply(word) + " (" + word.name() + ")";
    }
}
