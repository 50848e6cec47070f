package org.ayumi.query.audit;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.kernel.occurrence.Occurrence;
import org.ayumi.kernel.plan.AdoptedPlanRevised;
import org.ayumi.kernel.plan.LogicModelDrawn;
import org.ayumi.kernel.plan.OccurrenceCorrected;
import org.ayumi.kernel.plan.OccurrenceRecorded;
import org.ayumi.kernel.plan.OrganisationUnitAdded;
import org.ayumi.kernel.plan.OrganisationUnitAmended;
import org.ayumi.kernel.plan.OrganisationUnitClosed;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanEvent;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.plan.ReportPublished;

/** What happened to a plan as a whole, to its sections and to the sections in charge, in words. */
record PlanSentences(AuditWords words, Changes changes) {

    String of(PlanEvent event) {
        return switch (event) {
            case PlanAdopted it -> adopted(it);
            case AdoptedPlanRevised it ->
                words.say("plan.revised", it.current().name(), changes.between(it.previous(), it.current()));
            case PlanSectionAdded it -> added(it);
            case PlanSectionAmended it ->
                words.say("plan.section-amended", called(it.current()), changes.between(it.previous(), it.current()));
            case OrganisationUnitAdded it -> added(it);
            case OrganisationUnitAmended it ->
                words.say(
                        "plan.unit-amended",
                        it.current().name(),
                        words.year(it.from()),
                        changes.between(it.previous(), it.current()));
            case OrganisationUnitClosed it ->
                words.say(
                        "plan.unit-closed",
                        it.unit().name(),
                        new RetirementSentence(words, it.unitId()).retired(it.previous(), it.current()));
            case OccurrenceRecorded it ->
                words.say(
                        "plan.occurrence-recorded",
                        it.occurrence().title(),
                        words.year(it.fiscalYear()),
                        words.withinPlan(it.occurrenceId()),
                        activities(it.occurrence()));
            case OccurrenceCorrected it ->
                it.current()
                        .map(current -> words.say(
                                "plan.occurrence-corrected",
                                it.previous().title(),
                                words.year(it.fiscalYear()),
                                changes.between(it.previous(), current)))
                        .orElseGet(() -> words.say(
                                "plan.occurrence-dissolved",
                                it.previous().title(),
                                words.year(it.fiscalYear()),
                                activities(it.previous())));
            case ReportPublished it -> published(it);
            case LogicModelDrawn it -> new LogicSentence(words).drawn(it);
        };
    }

    private String activities(Occurrence occurrence) {
        return words.join(occurrence.tellings().stream().map(words::withinPlan).toList());
    }

    private String published(ReportPublished event) {
        return words.say(
                        "plan.report-published",
                        event.name(),
                        words.constant(event.occasion().name()),
                        words.day(event.publishedOn()),
                        words.year(event.fiscalYear()),
                        String.valueOf(event.pinnedPosition()))
                + event.note().map(text -> words.say("note", words.quote(text))).orElse("");
    }

    private String adopted(PlanAdopted event) {
        PlanOutline outline = event.outline();
        String sentence = words.say(
                "plan.adopted",
                outline.name(),
                outline.edition(),
                outline.municipality(),
                words.year(outline.firstYear()),
                words.year(outline.lastYear()));
        List<String> sentences = event.previousPlanId()
                .map(before -> List.of(sentence, words.say("plan.previous", before)))
                .orElse(List.of(sentence));
        return words.sentences(sentences);
    }

    private String added(PlanSectionAdded event) {
        PlanSection section = event.section();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "plan.section-added",
                called(section),
                words.withinPlan(event.sectionId()),
                String.valueOf(section.order())));
        section.parent().ifPresent(id -> sentences.add(words.say("plan.section-below", words.withinPlan(id))));
        return words.sentences(sentences);
    }

    private String added(OrganisationUnitAdded event) {
        String name = event.unit().name();
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("plan.unit-added", name, words.withinPlan(event.unitId())));
        event.unit().department().ifPresent(department -> sentences.add(words.say("plan.unit-in", department)));
        event.from().ifPresent(from -> sentences.add(words.say("plan.unit-from", words.year(from))));
        return words.sentences(sentences);
    }

    /** 基本目標 Ⅰ「…」; a section that is called nothing and has no number is still a section. */
    private String called(PlanSection section) {
        String level = section.level().orElseGet(() -> words.say("plan.section"));
        String numbered = section.number().map(number -> level + " " + number).orElse(level);
        return words.say("plan.section-named", numbered, section.name());
    }
}
