package org.ayumi.command.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.command.input.Form;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.jspecify.annotations.Nullable;

/** Reads the target of a request, or its targets of several years. */
final class TargetForms {

    private static final String SEVERAL = "targets";

    private TargetForms() {}

    static Optional<Targets> read(
            Form form, @Nullable TargetBody target, @Nullable List<@Nullable TargetBody> targets) {
        if (target != null && targets != null) {
            form.malformed(SEVERAL, "target.both");
            return Optional.empty();
        }
        if (targets != null) {
            return several(form, targets);
        }
        if (target == null) {
            form.malformed("target", "target.missing");
        }
        Optional<TargetBody> only = Optional.ofNullable(target);
        return only.filter(TargetBody::isNone).isPresent()
                ? only.flatMap(none -> none.readNone(form, "target")).map(Targets::noneBecause)
                : only.flatMap(given -> given.read(form, "target")).map(Targets::of);
    }

    private static Optional<Targets> several(Form form, List<@Nullable TargetBody> targets) {
        if (targets.isEmpty()) {
            form.malformed(SEVERAL, "field.missing");
        }
        List<Target> read = new ArrayList<>();
        int index = 0;
        for (TargetBody target : form.counted(SEVERAL, targets, Targets.MOST)) {
            String field = SEVERAL + "[" + index + "]";
            Optional<TargetBody> given = form.required(field, target);
            if (given.filter(TargetBody::isNone).isPresent()) {
                form.impossible(field + ".kind", "target.none-and-some");
            } else {
                given.flatMap(body -> body.read(form, field)).ifPresent(next -> {
                    if (!read.isEmpty() && !follows(next, read.getLast())) {
                        form.impossible(
                                field + ".fiscalYear",
                                "target.order",
                                next.fiscalYear().label(),
                                read.getLast().fiscalYear().label());
                    }
                    read.add(next);
                });
            }
            index++;
        }
        return read.size() == targets.size() && !read.isEmpty() && isInOrder(read)
                ? Optional.of(new Targets(read, Optional.empty()))
                : Optional.empty();
    }

    /** In a later year; or on a sum, after that of the same year alone. */
    private static boolean follows(Target next, Target before) {
        int years = before.fiscalYear().yearsUntil(next.fiscalYear());
        return years > 0 || (years == 0 && next.ofSum() && !before.ofSum());
    }

    private static boolean isInOrder(List<Target> targets) {
        for (int next = 1; next < targets.size(); next++) {
            if (!follows(targets.get(next), targets.get(next - 1))) {
                return false;
            }
        }
        return true;
    }
}
