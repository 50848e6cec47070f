package org.ayumi.query.plan;

import java.util.List;
import org.ayumi.query.http.ApiView;

/**
 * The sections of a plan.
 *
 * @param items each followed by those below it
 * @param version of the plan, for If-Match
 * @param position up to which events are in this answer
 */
@ApiView
public record PlanSections(String planId, List<SectionItem> items, long version, long position) {}
