package org.ayumi.command.initiative;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.Activity;

/** The activities of an initiative by id; withdrawn ones stay, so that no id is given twice. */
final class Activities {

    private final Map<String, Optional<Activity>> activities = new LinkedHashMap<>();

    String nextId(String initiativeId) {
        return initiativeId + ".a" + (activities.size() + 1);
    }

    /** One that may be put right, or told more of. */
    Activity standing(String activityId) {
        return known(activityId)
                .orElseThrow(() -> new Refusal(Refusal.Kind.RULE, "activityId", "activity.withdrawn", activityId));
    }

    /** Empty where it was withdrawn. */
    Optional<Activity> known(String activityId) {
        Optional<Activity> activity = activities.get(activityId);
        if (activity == null) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "activityId", "id.unknown", activityId);
        }
        return activity;
    }

    void forEachStanding(BiConsumer<String, Activity> visitor) {
        activities.forEach((id, activity) -> activity.ifPresent(standing -> visitor.accept(id, standing)));
    }

    void put(String activityId, Activity activity) {
        activities.put(activityId, Optional.of(activity));
    }

    void withdraw(String activityId) {
        activities.put(activityId, Optional.empty());
    }
}
