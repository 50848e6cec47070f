package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.dispatch.Origin;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Precondition;
import org.ayumi.command.input.Form;
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
        form.required("items", body.items())
                .filter(List::isEmpty)
                .ifPresent(none -> form.malformed("items", "field.missing"));
        form.line("source", body.source());
        List<Parcel> parcels = new ArrayList<>();
        int index = 0;
        for (ValuesBodies.Item item : form.counted("items", body.items(), MOST_VALUES)) {
            String field = "items[" + index + "]";
            form.required(field, item)
                    .flatMap(given -> parcel(form, field, planId, given, body, registry))
                    .ifPresent(parcels::add);
            index++;
        }
        form.refuseFaults();
        return parcels;
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
        Optional<Precondition> seen =
                form.required(field + ".ifMatch", item.ifMatch()).flatMap(tag -> seen(form, field + ".ifMatch", tag));
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

    private static Optional<Precondition> seen(Form form, String field, String tag) {
        try {
            return Optional.of(Precondition.parse(tag));
        } catch (Refusal malformed) {
            for (Fault fault : malformed.faults()) {
                form.malformed(field, fault.messageKey(), fault.arguments().toArray());
            }
            return Optional.empty();
        }
    }
}
