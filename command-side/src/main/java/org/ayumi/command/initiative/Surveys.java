package org.ayumi.command.initiative;

import java.util.LinkedHashMap;
import java.util.Map;
import org.ayumi.command.Refusal;
import org.ayumi.kernel.initiative.InitiativeSurveyed;

/** The surveys of an initiative by id, as they were last recorded. */
final class Surveys {

    private final Map<String, InitiativeSurveyed> surveys = new LinkedHashMap<>();

    String nextId(String initiativeId) {
        return initiativeId + ".q" + (surveys.size() + 1);
    }

    InitiativeSurveyed known(String surveyId) {
        InitiativeSurveyed survey = surveys.get(surveyId);
        if (survey == null) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "surveyId", "id.unknown", surveyId);
        }
        return survey;
    }

    Iterable<InitiativeSurveyed> all() {
        return surveys.values();
    }

    void put(InitiativeSurveyed event) {
        surveys.put(event.surveyId(), event);
    }
}
