package org.ayumi.kernel.initiative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.Text;

/**
 * The city's own numbering: 基本目標-(施策)-事業, printed as {@code 1-(3)-②}, in addresses as {@code 1-3-2}.
 *
 * @param goal 基本目標, 1 to 99
 * @param measure 施策, 1 to 99
 * @param item 事業, 1 to 50: circled digits end there
 */
public record InitiativeNumber(int goal, int measure, int item) implements Comparable<InitiativeNumber> {

    private static final int LONGEST = 12;
    private static final int MOST = 99;
    private static final int MOST_ITEMS = 50;
    private static final Pattern NOTATION = Pattern.compile("(\\d{1,2})-(?:\\((\\d{1,2})\\)|(\\d{1,2}))-(\\d{1,2})");

    /** Pasted text carries typographic hyphens, dashes and the minus sign. */
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    /**
     * Refuses what it cannot be.
     *
     * @throws ImpossibleValue that names the component
     */
    public InitiativeNumber {
        if (goal < 1 || goal > MOST || measure < 1 || measure > MOST || item < 1 || item > MOST_ITEMS) {
            throw new ImpossibleValue("number", "initiative.number", goal + "-(" + measure + ")-" + item);
        }
    }

    /** Reads 1-(3)-②, 1-3-2 and their full-width forms. */
    public static InitiativeNumber parse(String text) {
        if (text.length() <= LONGEST) {
            String plain = Folding.fold(text);
            Matcher matcher = NOTATION.matcher(DASH.matcher(plain).replaceAll("-"));
            if (matcher.matches()) {
                String measure = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
                return new InitiativeNumber(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(measure),
                        Integer.parseInt(matcher.group(4)));
            }
        }
        throw new ImpossibleValue("number", "initiative.number", Text.excerpt(text, LONGEST));
    }

    /** 1-3-2. */
    public String slug() {
        return goal + "-" + measure + "-" + item;
    }

    /** 1-(3)-②. */
    public String printed() {
        return goal + "-(" + measure + ")-" + circled(item);
    }

    private static String circled(int number) {
        // Unicode keeps circled numbers in three blocks: 1-20, 21-35, 36-50.
        int first = number <= 20 ? '①' - 1 : number <= 35 ? '㉑' - 21 : '㊱' - 36;
        return Character.toString(first + number);
    }

    @Override
    public int compareTo(InitiativeNumber other) {
        return Integer.compare(sortKey(), other.sortKey());
    }

    /** Sorts as the city numbers: 1-(2)-① before 1-(10)-①. */
    public int sortKey() {
        return (goal * 100 + measure) * 100 + item;
    }
}
