package org.ayumi.kernel.plan;

/**
 * A plan got a section.
 *
 * @param sectionId unique over all plans: the plan's id, a dot, s and a number
 */
public record PlanSectionAdded(String planId, String sectionId, PlanSection section) implements PlanEvent {}
