package org.ayumi.kernel.plan;

/** A section of a plan is called, numbered or placed otherwise. Its id stays, and so does what hangs on it. */
public record PlanSectionAmended(
        String planId, String sectionId, PlanSection previous, PlanSection current, String reason)
        implements PlanEvent {}
