package org.ayumi.query.details;

import jakarta.persistence.Embeddable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.time.FiscalYear;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * How an initiative is called for some years, and who is in charge of it: what a list shows.
 *
 * @param fromYear the first year for which it holds; null from the beginning on
 */
@Embeddable
public record NamingColumns(
        @Nullable Integer fromYear,
        String name,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> leadSections) implements DetailsTerm {

    /** By the numbers of their terms: just the first. */
    public static Map<Integer, NamingColumns> first(InitiativeDetails details) {
        return new HashMap<>(Map.of(0, of(null, details)));
    }

    /** In terms of a row. */
    public static void amend(Map<Integer, NamingColumns> terms, InitiativeAmended event) {
        new DetailsByTerm<>(terms).amend(event.from(), begin -> of(begin, event.current()));
    }

    /** Of a year, or the latest where none is asked for. */
    public static NamingColumns in(Optional<FiscalYear> year, Map<Integer, NamingColumns> terms) {
        DetailsByTerm<NamingColumns> known = new DetailsByTerm<>(terms);
        return known.of(known.in(year));
    }

    private static NamingColumns of(@Nullable Integer fromYear, InitiativeDetails details) {
        return new NamingColumns(fromYear, details.name(), details.leadSections());
    }
}
