package org.ayumi.query.moment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.InState;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.initiative.Activity;
import org.ayumi.kernel.initiative.ActivityState;
import org.ayumi.kernel.initiative.ActivityTime;
import org.ayumi.kernel.initiative.InitiativeAmended;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativeMoved;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.plan.PlanSection;
import org.ayumi.kernel.plan.PlanSectionAdded;
import org.ayumi.kernel.plan.PlanSectionAmended;
import org.ayumi.kernel.time.FiscalYear;

/** Events of a small plan, in the shape of the real one. */
public final class SamplePlan {

    public static final String PLAN = "tomisato-kyodo-2";
    public static final FiscalYear R2 = new FiscalYear(2020);
    public static final FiscalYear R5 = new FiscalYear(2023);
    public static final FiscalYear R8 = new FiscalYear(2026);

    private SamplePlan() {}

    public static PlanOutline outline(String edition) {
        return new PlanOutline("第2次富里市協働のまちづくり推進計画", edition, "富里市", new FiscalYear(2022), R8);
    }

    public static PlanAdopted adopted() {
        return new PlanAdopted(PLAN, outline("改訂版"), Optional.empty());
    }

    public static InitiativeDetails details(String name) {
        return new InitiativeDetails(
                name,
                Optional.of("新規"),
                "総務部",
                "市民活動推進課",
                List.of("市民活動推進課"),
                List.of(
                        new RelatedSection("庁内各課", RelatedSection.Kind.ALL_SECTIONS),
                        new RelatedSection("社会福祉協議会", RelatedSection.Kind.OUTSIDE_BODY)),
                List.of("市"),
                List.of("市民", "事業者"),
                Optional.empty());
    }

    /** With a section in charge of its own. */
    public static InitiativeDetails ledBy(String leadSection, String name) {
        InitiativeDetails usual = details(name);
        return new InitiativeDetails(
                name,
                usual.label(),
                usual.department(),
                leadSection,
                List.of(leadSection),
                usual.relatedSections(),
                usual.implementers(),
                usual.audience(),
                usual.summary());
    }

    /** Whatever it said before. */
    public static InitiativeAmended amendedFrom(Optional<FiscalYear> from, String slug, InitiativeDetails current) {
        return new InitiativeAmended(initiativeId(slug), from, details("前の記載"), current, "機構改革");
    }

    public static String initiativeId(String slug) {
        return PLAN + "." + slug;
    }

    public static InitiativeRegistered registered(String slug, String name) {
        return registered(slug, place(slug), name);
    }

    public static InitiativeRegistered registered(String slug, InitiativePlace place, String name) {
        return new InitiativeRegistered(initiativeId(slug), PLAN, place, details(name));
    }

    /** Where the city puts it: printed {@code 1-(3)-②}, in that order, without sections. */
    public static InitiativePlace place(String slug) {
        String[] parts = slug.split("-", -1);
        int item = Integer.parseInt(parts[2]);
        return new InitiativePlace(
                Optional.empty(),
                new PrintedNumber(parts[0] + "-(" + parts[1] + ")-" + Character.toString('①' - 1 + item)),
                (Integer.parseInt(parts[0]) * 100 + Integer.parseInt(parts[1])) * 100 + item);
    }

    public static InitiativePlace placeOn(int section, String number, int order) {
        return new InitiativePlace(Optional.of(sectionId(section)), new PrintedNumber(number), order);
    }

    /** Of an initiative that stood where the city puts it. */
    public static InitiativeMoved moved(String slug, InitiativePlace current) {
        return new InitiativeMoved(initiativeId(slug), place(slug), current, "中間見直し");
    }

    public static String sectionId(int section) {
        return PLAN + ".s" + section;
    }

    public static PlanSection goal(String number, String name, int order) {
        return section(Optional.empty(), "基本目標", number, name, order);
    }

    public static PlanSection below(int parent, String number, String name, int order) {
        return section(Optional.of(sectionId(parent)), "施策", number, name, order);
    }

    private static PlanSection section(Optional<String> parent, String level, String number, String name, int order) {
        return new PlanSection(parent, Optional.of(level), Optional.of(new PrintedNumber(number)), name, order);
    }

    public static PlanSectionAdded added(int section, PlanSection current) {
        return new PlanSectionAdded(PLAN, sectionId(section), current);
    }

    public static PlanSectionAmended amended(int section, PlanSection previous, PlanSection current) {
        return new PlanSectionAmended(PLAN, sectionId(section), previous, current, "名称の変更");
    }

    public static String indicatorId(String slug) {
        return initiativeId(slug) + ".1";
    }

    public static IndicatorDefinition definition(String name, String unit) {
        return new IndicatorDefinition(
                name,
                Measure.ANNUAL_COUNT,
                Direction.HIGHER,
                unit,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static IndicatorDefined defined(String slug, String name, String unit, Figure baseline, long target) {
        return new IndicatorDefined(
                indicatorId(slug),
                IndicatorOwner.initiative(initiativeId(slug)),
                PLAN,
                1,
                definition(name, unit),
                Optional.of(new Baseline(R2, baseline)),
                target(target));
    }

    public static Targets target(long amount) {
        return Targets.of(R8, BigDecimal.valueOf(amount));
    }

    public static Target in(FiscalYear year, Aim aim) {
        return new Target(year, aim);
    }

    /** The first indicator of the plan, a section or an initiative, without a baseline. */
    public static IndicatorDefined defined(IndicatorOwner owner, IndicatorDefinition definition, Targets targets) {
        return new IndicatorDefined(owner.indicatorId(1), owner, PLAN, 1, definition, Optional.empty(), targets);
    }

    /** 未策定 → 策定中 → 策定済. */
    public static IndicatorDefinition stateOf(String name) {
        return new IndicatorDefinition(
                name,
                Measure.STATE,
                Direction.HIGHER,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("未策定", "策定中", "策定済"));
    }

    public static InState state(String state) {
        return new InState(state, Optional.empty());
    }

    public static Measured count(long amount, String unit) {
        return Measured.of(BigDecimal.valueOf(amount), unit, Measure.ANNUAL_COUNT);
    }

    public static IndicatorValueRecorded recorded(String slug, FiscalYear year, Figure figure) {
        return new IndicatorValueRecorded(indicatorId(slug), year, figure, Optional.empty(), Optional.empty());
    }

    public static Activity activity(FiscalYear year, String title) {
        return new Activity(
                year,
                title,
                ActivityState.HELD,
                Optional.empty(),
                ActivityTime.undated(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }
}
