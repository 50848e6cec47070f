package org.ayumi.command.indicator;

import java.util.List;
import java.util.Optional;
import org.ayumi.command.dispatch.Origin;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.Form;
import org.ayumi.command.input.Items;
import org.ayumi.command.lookup.Registry;
import org.ayumi.kernel.figure.FigureDraft;
import org.ayumi.kernel.figure.Stage;
import org.ayumi.kernel.time.FiscalYear;

/** Reads a request with many values into commands, naming every fault. */
final class ValuesForms {

    private static final int MOST_VALUES = 500;

    private ValuesForms() {}

    static List<Parcel> read(String planId, ValuesBodies.Values body, Registry registry) {
        Form form = Form.of(body);
        form.line("source", body.source());
        return Items.read(
                form, body.items(), MOST_VALUES, (field, item) -> parcel(form, field, planId, item, body, registry));
    }

    private static Optional<Parcel> parcel(
            Form form,
            String field,
            String planId,
            ValuesBodies.Item item,
            ValuesBodies.Values body,
            Registry registry) {
        Optional<String> indicatorId = form.required(field + ".indicatorId", item.indicatorId());
        indicatorId
                .filter(id -> !registry.planOfIndicator(id).equals(Optional.of(planId)))
                .ifPresent(id -> form.impossible(field + ".indicatorId", "indicator.unknown-in-plan", id));
        Optional<FiscalYear> year = form.year(field + ".fiscalYear", item.fiscalYear());
        Optional<FigureDraft> figure =
                form.required(field + ".value", item.value()).flatMap(value -> value.read(form, field + ".value"));
        Optional<String> note = form.paragraph(field + ".note", item.note());
        Optional<String> reason = form.paragraph(field + ".reason", item.reason());
        Optional<Precondition> seen = Items.seen(form, field, item.ifMatch());
        if (indicatorId.isEmpty() || year.isEmpty() || figure.isEmpty() || seen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Parcel(
                new UpdateIndicator(indicatorId.get(), year.get(), stage(item), figure.get(), note, reason),
                Origin.api(Optional.ofNullable(body.source()), reason),
                seen.get()));
    }

    private static Stage stage(ValuesBodies.Item item) {
        return item.value() == null ? Stage.FINAL : item.value().stageOrFinal();
    }
}
