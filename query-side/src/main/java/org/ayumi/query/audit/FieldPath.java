package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;

/** The way to a field: {@code values[2023].amount}. */
record FieldPath(List<Step> steps) {

    /**
     * One step.
     *
     * @param entry whether it chooses an entry of a list (by its id, year or name) instead of a member
     */
    record Step(String name, boolean entry) {}

    static FieldPath root() {
        return new FieldPath(List.of());
    }

    FieldPath member(String name) {
        return with(new Step(name, false));
    }

    FieldPath entry(String key) {
        return with(new Step(key, true));
    }

    /** The member this is about; an entry of a list is about the list. */
    String lastMember() {
        return steps.reversed().stream()
                .filter(step -> !step.entry())
                .findFirst()
                .map(Step::name)
                .orElse("");
    }

    /** The member in which that one stands; empty at the top. */
    String holder() {
        return steps.reversed().stream()
                .filter(step -> !step.entry())
                .skip(1)
                .findFirst()
                .map(Step::name)
                .orElse("");
    }

    private FieldPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps);
        longer.add(step);
        return new FieldPath(List.copyOf(longer));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Step step : steps) {
            if (step.entry()) {
                text.append('[').append(step.name()).append(']');
            } else {
                text.append(text.isEmpty() ? "" : ".").append(step.name());
            }
        }
        return text.toString();
    }
}
