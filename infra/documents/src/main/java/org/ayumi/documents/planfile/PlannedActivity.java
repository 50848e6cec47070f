package org.ayumi.documents.planfile;

import org.ayumi.kernel.initiative.Activity;

/**
 * 取組実績 of an initiative.
 *
 * @param activity its {@code countedBy} holds full indicator ids ({@code tomisato-kyodo-2.1-4-2.1})
 */
public record PlannedActivity(PlaceInFile place, Activity activity) {}
