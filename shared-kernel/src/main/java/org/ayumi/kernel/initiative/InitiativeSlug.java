package org.ayumi.kernel.initiative;

import java.util.regex.Pattern;
import org.ayumi.kernel.ImpossibleValue;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.Text;

/** The end of an initiative's id, after the plan's id and a dot. */
public final class InitiativeSlug {

    private static final int LONGEST = 40;
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0," + (LONGEST - 2) + "}[a-z0-9])?");

    /** Indicators of the plan, publications, sections and sections in charge have ids like these. */
    private static final Pattern TAKEN = Pattern.compile("[ipsu]\\d+");

    private InitiativeSlug() {}

    /**
     * The slug of a number.
     *
     * @throws ImpossibleValue that names {@code number}, where none can be made from it
     */
    public static String of(PrintedNumber number) {
        return number.slug()
                .map(slug -> checked("number", slug))
                .orElseThrow(() -> new ImpossibleValue("number", "initiative.slug-missing", number.text()));
    }

    /**
     * A slug that somebody chose.
     *
     * @throws ImpossibleValue that names the field
     */
    public static String checked(String field, String slug) {
        if (!PLAIN.matcher(slug).matches() || TAKEN.matcher(slug).matches()) {
            throw new ImpossibleValue(field, "initiative.slug", Text.excerpt(slug, LONGEST));
        }
        return slug;
    }
}
