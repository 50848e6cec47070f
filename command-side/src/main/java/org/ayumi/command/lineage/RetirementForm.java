package org.ayumi.command.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.YearText;
import org.ayumi.kernel.lineage.Ending;
import org.ayumi.kernel.lineage.Retirement;
import org.ayumi.kernel.time.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a request that ends something.
 *
 * @param ending left out, as the number of successors says
 * @param successor where there is one; {@code successors} where there may be several
 */
public record RetirementForm(
        @Nullable YearText lastFiscalYear,
        @Nullable Ending ending,
        @Nullable String successor,
        @Nullable List<@Nullable String> successors) {

    /** The end that is asked for; empty where the form has noted why it cannot be. */
    public Optional<Retirement> read(Form form) {
        Optional<FiscalYear> last = form.year("lastFiscalYear", lastFiscalYear);
        if (successor != null && successors != null) {
            form.impossible("successors", "retirement.successor-and-successors");
        }
        List<String> named = new ArrayList<>();
        if (successor != null) {
            form.line("successor", successor).ifPresent(named::add);
        }
        List<@Nullable String> entries = form.counted("successors", successors, Retirement.MOST_SUCCESSORS);
        for (int i = 0; i < entries.size(); i++) {
            String field = "successors[" + i + "]";
            form.required(field, entries.get(i))
                    .flatMap(text -> form.line(field, text))
                    .ifPresent(named::add);
        }
        return last.flatMap(year -> form.attempt(
                "", () -> new Retirement(year, ending == null ? Ending.usual(named.size()) : ending, named)));
    }
}
