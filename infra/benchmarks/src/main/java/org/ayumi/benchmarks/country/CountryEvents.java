package org.ayumi.benchmarks.country;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.ayumi.kernel.DomainEvent;
import org.ayumi.kernel.PrintedNumber;
import org.ayumi.kernel.event.Actor;
import org.ayumi.kernel.event.Facts;
import org.ayumi.kernel.event.Role;
import org.ayumi.kernel.figure.Direction;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.indicator.Baseline;
import org.ayumi.kernel.indicator.IndicatorDefined;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.indicator.IndicatorOwner;
import org.ayumi.kernel.indicator.IndicatorValueRecorded;
import org.ayumi.kernel.indicator.Targets;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.InitiativePlace;
import org.ayumi.kernel.initiative.InitiativeRegistered;
import org.ayumi.kernel.plan.PlanAdopted;
import org.ayumi.kernel.plan.PlanOutline;
import org.ayumi.kernel.time.FiscalYear;

/**
 * Every event of the country by its number, from 1: the same seed gives the same bytes, so that a store can be filled up later.
 *
 * <p>Plans come in waves. Those of a wave are adopted one after the other, and then all of them report year by year, so that
 * an indicator's events lie as far apart as they would.
 *
 * @param waves plans that there are after each wave, ascending
 * @param clock by which they are recorded: where others write into the store, too, time must not step back between. Without
 *     one they are recorded over six years, the same in every store.
 */
public record CountryEvents(List<Integer> waves, long seed, Optional<Clock> clock) {

    /** Of a municipality, on paper. */
    public static final int PLANS_OF_A_MUNICIPALITY = 70;

    public static final int INITIATIVES = 10;
    public static final int INDICATORS_OF_AN_INITIATIVE = 3;
    public static final int INDICATORS = INITIATIVES * INDICATORS_OF_AN_INITIATIVE;
    public static final int YEARS = 5;
    public static final int FIRST_YEAR = 2021;

    private static final int DEFINITIONS = 1 + INITIATIVES + INDICATORS;
    private static final int VALUES = INDICATORS * YEARS;
    private static final int EVENTS = DEFINITIONS + VALUES;

    private static final Instant BEGIN = Instant.parse("2020-04-01T00:00:00Z");
    private static final long SECONDS_BETWEEN = 18;
    private static final int ONE_IN_SO_MANY_WAS_NOT_CONDUCTED = 20;

    /** At least so many values, each wave a number of whole plans. */
    public static CountryEvents ofValues(List<Integer> values, long seed) {
        return new CountryEvents(
                values.stream().map(wanted -> Math.ceilDiv(wanted, VALUES)).toList(), seed, Optional.empty());
    }

    /** The same, recorded when they are appended. */
    public CountryEvents recordedBy(Clock now) {
        return new CountryEvents(waves, seed, Optional.of(now));
    }

    public int plans() {
        return waves.getLast();
    }

    public long values() {
        return (long) plans() * VALUES;
    }

    public static long valuesOfAPlan() {
        return VALUES;
    }

    /** In the store when it has so many plans. */
    public static long eventsOf(int plans) {
        return (long) plans * EVENTS;
    }

    public static String plan(int number) {
        return "c-" + (number / PLANS_OF_A_MUNICIPALITY + 1) + "-" + (number % PLANS_OF_A_MUNICIPALITY + 1);
    }

    public static String initiative(int plan, int number) {
        return plan(plan) + ".1-" + (number + 1);
    }

    /** Counted through the whole plan. */
    public static String indicator(int plan, int number) {
        return initiative(plan, number / INDICATORS_OF_AN_INITIATIVE) + "."
                + (number % INDICATORS_OF_AN_INITIATIVE + 1);
    }

    /** Those with numbers from one to another, both inclusive. */
    public List<? extends DomainEventMessage<?>> between(long first, long last) {
        return LongStream.rangeClosed(first, last).mapToObj(this::at).toList();
    }

    /** The event with a number. */
    public DomainEventMessage<?> at(long number) {
        long before = number - 1;
        int from = 0;
        for (int to : waves) {
            if (before < eventsOf(to)) {
                return inWave(number, before - eventsOf(from), from, to - from);
            }
            from = to;
        }
        throw new IllegalArgumentException("the country has no event " + number);
    }

    private DomainEventMessage<?> inWave(long number, long inWave, int firstPlan, int plans) {
        long definitions = (long) plans * DEFINITIONS;
        if (inWave < definitions) {
            return definition(number, firstPlan + (int) (inWave / DEFINITIONS), (int) (inWave % DEFINITIONS));
        }
        long value = inWave - definitions;
        long ofAYear = (long) plans * INDICATORS;
        int plan = firstPlan + (int) (value % ofAYear / INDICATORS);
        return value(number, plan, (int) (value % INDICATORS), (int) (value / ofAYear));
    }

    private DomainEventMessage<?> definition(long number, int plan, int place) {
        if (place == 0) {
            return message(number, "Plan", plan(plan), 0, adopted(plan));
        }
        int part = place - 1;
        int initiative = part / (1 + INDICATORS_OF_AN_INITIATIVE);
        int indicator = part % (1 + INDICATORS_OF_AN_INITIATIVE);
        if (indicator == 0) {
            return message(number, "Initiative", initiative(plan, initiative), 0, registered(plan, initiative));
        }
        String owner = initiative(plan, initiative);
        return message(number, "Indicator", owner + "." + indicator, 0, defined(number, plan(plan), owner, indicator));
    }

    private static DomainEvent adopted(int plan) {
        return new PlanAdopted(
                plan(plan),
                new PlanOutline(
                        "第" + (plan % PLANS_OF_A_MUNICIPALITY + 1) + "次協働のまちづくり推進計画",
                        "初版",
                        "測定市" + (plan / PLANS_OF_A_MUNICIPALITY + 1),
                        new FiscalYear(FIRST_YEAR),
                        new FiscalYear(FIRST_YEAR + YEARS - 1)),
                Optional.empty());
    }

    private static DomainEvent registered(int plan, int number) {
        return new InitiativeRegistered(
                initiative(plan, number),
                plan(plan),
                new InitiativePlace(Optional.empty(), new PrintedNumber("1-(" + (number + 1) + ")"), number + 1),
                new InitiativeDetails(
                        "まちづくり相談窓口の開設",
                        Optional.empty(),
                        "総務部",
                        "市民活動推進課",
                        List.of("市民活動推進課"),
                        List.of(),
                        List.of("市"),
                        List.of("市民"),
                        Optional.of("市民からの相談を受け付ける。")));
    }

    private DomainEvent defined(long number, String plan, String initiative, int sequence) {
        return new IndicatorDefined(
                initiative + "." + sequence,
                IndicatorOwner.initiative(initiative),
                plan,
                sequence,
                new IndicatorDefinition(
                        "相談件数" + sequence,
                        Measure.ANNUAL_COUNT,
                        Direction.HIGHER,
                        "件",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                Optional.of(new Baseline(new FiscalYear(FIRST_YEAR - 1), counted(number))),
                Targets.of(new FiscalYear(FIRST_YEAR + YEARS - 1), BigDecimal.valueOf(150)));
    }

    private DomainEventMessage<?> value(long number, int plan, int place, int year) {
        String indicator = indicator(plan, place);
        Figure figure =
                random(number).nextInt(ONE_IN_SO_MANY_WAS_NOT_CONDUCTED) == 0 ? new NotConducted() : counted(number);
        return message(
                number,
                "Indicator",
                indicator,
                1 + year,
                new IndicatorValueRecorded(
                        indicator,
                        new FiscalYear(FIRST_YEAR + year),
                        figure,
                        Optional.of("年度末の集計による"),
                        Optional.empty()));
    }

    private Figure counted(long number) {
        return Measured.of(BigDecimal.valueOf(random(number).nextInt(10, 200)), "件", Measure.ANNUAL_COUNT);
    }

    private DomainEventMessage<?> message(
            long number, String type, String aggregateId, long sequence, DomainEvent event) {
        SplittableRandom random = random(-number);
        Facts facts = Facts.of(
                new Actor("staff", Role.STAFF, "市民活動推進課"), uuid(random), "API", Optional.empty(), Optional.empty());
        return new GenericDomainEventMessage<>(
                type,
                aggregateId,
                sequence,
                event,
                Map.copyOf(facts.stored()),
                uuid(random),
                clock.map(Clock::instant).orElseGet(() -> BEGIN.plusSeconds(number * SECONDS_BETWEEN)));
    }

    private SplittableRandom random(long number) {
        return new SplittableRandom(seed * 1_000_003 + number);
    }

    private static String uuid(SplittableRandom random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        bytes[6] = (byte) ((bytes[6] & 0x0f) | 0x40); // version 4, as those of requests and messages
        bytes[8] = (byte) ((bytes[8] & 0x3f) | 0x80);
        ByteBuffer halves = ByteBuffer.wrap(bytes);
        return new UUID(halves.getLong(), halves.getLong()).toString();
    }
}
