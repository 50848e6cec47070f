package org.ayumi.documents.planfile;

import java.util.Optional;
import org.ayumi.kernel.initiative.Activity;

/**
 * 取組実績 of an initiative.
 *
 * @param activity its {@code countedBy} holds full indicator ids ({@code tomisato-kyodo-2.1-4-2.1})
 * @param occurrence the gathering it tells of, where others tell of it, too
 */
public record PlannedActivity(PlaceInFile place, Activity activity, Optional<String> occurrence) {

    /** The id that an activity is given, from 0 in the order of the file. */
    public static String id(String initiativeId, int index) {
        return initiativeId + ".a" + (index + 1);
    }
}
