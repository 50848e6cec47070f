package org.ayumi.kernel.indicator;

/** What an indicator belongs to: an initiative, a section of the plan, or the plan itself. */
public record IndicatorOwner(OwnerKind kind, String id) {

    public static IndicatorOwner initiative(String initiativeId) {
        return new IndicatorOwner(OwnerKind.INITIATIVE, initiativeId);
    }

    public static IndicatorOwner section(String sectionId) {
        return new IndicatorOwner(OwnerKind.SECTION, sectionId);
    }

    public static IndicatorOwner plan(String planId) {
        return new IndicatorOwner(OwnerKind.PLAN, planId);
    }

    /** The id of an owner's indicator. A plan's have a letter of their own, since initiatives follow it, too. */
    public String indicatorId(int sequence) {
        return id + (kind == OwnerKind.PLAN ? ".i" : ".") + sequence;
    }
}
