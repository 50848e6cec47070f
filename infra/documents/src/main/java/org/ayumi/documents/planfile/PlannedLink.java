package org.ayumi.documents.planfile;

import org.ayumi.kernel.logic.LogicLink;

/** A link of the logic model. */
public record PlannedLink(PlaceInFile place, LogicLink link) {}
