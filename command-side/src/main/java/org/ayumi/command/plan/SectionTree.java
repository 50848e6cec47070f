package org.ayumi.command.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.Folding;
import org.ayumi.kernel.ListOrder;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.plan.PlanSection;

/** The sections of one plan: a tree, in which no two next to each other look the same. */
final class SectionTree {

    static final int MOST_SECTIONS = 2_000;
    private static final int MOST_LEVELS = 10;

    private final Map<String, PlanSection> sections = new HashMap<>();

    String nextId(String planId) {
        if (sections.size() >= MOST_SECTIONS) {
            throw new Refusal(Refusal.Kind.RULE, "section", "section.too-many", MOST_SECTIONS);
        }
        return planId + ".s" + (sections.size() + 1);
    }

    /** After all that have the same parent; beside the last where there is no room after it. */
    int nextOrder(Optional<String> parent) {
        int highest = sections.values().stream()
                .filter(section -> section.parent().equals(parent))
                .mapToInt(PlanSection::order)
                .max()
                .orElse(0);
        return Math.min(highest + 1, ListOrder.LARGEST);
    }

    void put(String sectionId, PlanSection section) {
        sections.put(sectionId, section);
    }

    /**
     * The section of an id.
     *
     * @throws Refusal where the plan has none
     */
    PlanSection existing(String sectionId) {
        PlanSection section = sections.get(sectionId);
        if (section == null) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "sectionId", "id.unknown", sectionId);
        }
        return section;
    }

    /** Whether a section may become this; refused where it may not. */
    void check(String sectionId, PlanSection becomes) {
        becomes.parent().filter(parent -> !sections.containsKey(parent)).ifPresent(parent -> {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "parent", "section.unknown-in-plan", parent);
        });
        checkAbove(sectionId, becomes);
        sections.forEach((id, other) -> {
            if (!id.equals(sectionId) && other.parent().equals(becomes.parent()) && looksLike(other, becomes)) {
                String field = becomes.number().isPresent() ? "number" : "name";
                String told = becomes.number().map(PrintedNumber::text).orElse(becomes.name());
                throw new Refusal(Refusal.Kind.RULE, field, "section.exists", told, id);
            }
        });
    }

    private void checkAbove(String sectionId, PlanSection becomes) {
        int above = 0;
        for (Optional<String> next = becomes.parent(); next.isPresent(); next = parentOf(next.get())) {
            if (next.get().equals(sectionId)) {
                throw new Refusal(Refusal.Kind.IMPOSSIBLE, "parent", "section.below-itself", sectionId);
            }
            above++;
        }
        if (above + heightOf(sectionId) > MOST_LEVELS) {
            throw new Refusal(Refusal.Kind.IMPOSSIBLE, "parent", "section.too-deep", MOST_LEVELS);
        }
    }

    private Optional<String> parentOf(String sectionId) {
        return existing(sectionId).parent();
    }

    /** How many levels a section and those below it have; one that is not there yet has its own. */
    private int heightOf(String sectionId) {
        return 1
                + sections.entrySet().stream()
                        .filter(other -> other.getValue().parent().equals(Optional.of(sectionId)))
                        .mapToInt(other -> heightOf(other.getKey()))
                        .max()
                        .orElse(0);
    }

    /** Two that are numbered differ by their numbers; the others by their names. */
    private static boolean looksLike(PlanSection one, PlanSection other) {
        if (one.number().isPresent() || other.number().isPresent()) {
            return one.number()
                    .flatMap(number -> other.number().filter(number::looksLike))
                    .isPresent();
        }
        return Folding.same(one.name(), other.name());
    }
}
