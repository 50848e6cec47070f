package org.ayumi.documents.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ayumi.kernel.figure.Figure;
import org.ayumi.kernel.figure.Measured;
import org.ayumi.kernel.figure.NotConducted;
import org.ayumi.kernel.indicator.Aim;
import org.ayumi.kernel.indicator.Target;
import org.ayumi.kernel.initiative.InitiativeDetails;
import org.ayumi.kernel.initiative.RelatedSection;
import org.ayumi.kernel.initiative.ScheduleRow;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;

/** Every fact of the two tables that the sample was written from. Skipped, visibly, where they are not at hand. */
class SampleAgainstSeedTest {

    private static final Pattern RAW = Pattern.compile("([\\d.,]+)(.+)");

    private final List<PlannedInitiative> initiatives =
            SamplePlan.TOMISATO.read().initiatives();

    private PlannedInitiative initiative(String number) {
        return initiatives.stream()
                .filter(found -> found.number().text().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private String numberOf(String slug) {
        return initiatives.stream()
                .filter(found -> found.slug().equals(slug))
                .map(found -> found.number().text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_initiative_is_as_in_the_seed_table_or_skipped_where_the_table_is_absent() throws IOException {
        List<Seed.Row> rows = Seed.table("initiatives.csv");
        assertThat(rows).hasSameSizeAs(initiatives);
        rows.forEach(this::checkInitiative);
    }

    private void checkInitiative(Seed.Row row) {
        String number = row.get("initiative_no");
        PlannedInitiative initiative = initiative(number);
        InitiativeDetails details = initiative.details();
        assertThat(details.name()).isEqualTo(row.get("initiative_name"));
        assertThat(details.department()).isEqualTo(row.get("department"));
        assertThat(details.division()).isEqualTo(row.get("division"));
        assertThat(details.leadSections()).isEqualTo(list(row.get("lead_section_normalised")));
        assertThat(details.relatedSections().stream().map(RelatedSection::name))
                .containsExactlyElementsOf(list(row.get("related_sections")));
        assertThat(details.implementers()).isEqualTo(list(row.get("implementing_bodies")));
        assertThat(details.audience()).isEqualTo(list(row.get("target_persons")));
        assertThat(initiative.related().stream().map(this::numberOf))
                .as("related to %s", number)
                .containsExactlyElementsOf(list(row.get("related_initiatives")));
        for (int year = 4; year <= 8; year++) {
            assertThat(printed(initiative.schedule(), new FiscalYear(2018 + year)))
                    .as("schedule of %s in R%s", number, year)
                    .isEqualTo(row.get("plan_R" + year));
        }
    }

    private static String printed(List<ScheduleRow> schedule, FiscalYear year) {
        return schedule.stream()
                .filter(row -> row.marks().containsKey(year))
                .map(row -> row.name().map(name -> name + ":").orElse("")
                        + row.marks().get(year))
                .collect(Collectors.joining(" / "));
    }

    private static List<String> list(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }

    @Test
    void every_indicator_is_as_in_the_seed_table_or_skipped_where_the_table_is_absent() throws IOException {
        List<Seed.Row> rows = Seed.table("indicators.csv");
        assertThat(rows).hasSize(29);
        rows.forEach(this::checkIndicator);
    }

    private void checkIndicator(Seed.Row row) {
        PlannedInitiative initiative = initiative(row.get("initiative_no"));
        PlannedIndicator indicator = initiative.indicators().get(Integer.parseInt(row.get("indicator_seq")) - 1);
        String name = row.get("indicator_name_source");
        assertThat(indicator.definition().name()).isEqualTo(name);
        assertThat(indicator.definition().unit()).isEqualTo(row.get("unit"));
        assertThat(initiative.details().name()
                        + initiative
                                .details()
                                .label()
                                .map(label -> "（" + label + "）")
                                .orElse(""))
                .isEqualTo(row.get("initiative_name"));
        assertThat(indicator.baseline().orElseThrow().fiscalYear()).isEqualTo(new FiscalYear(2020));
        checkFigure(name, indicator.baseline().orElseThrow().figure(), row.get("r2_baseline_raw"));
        assertThat(indicator.targets().targets().ofYears()).hasSize(1);
        Target target = indicator.targets().targets().last().orElseThrow();
        assertThat(target.fiscalYear()).isEqualTo(new FiscalYear(2026));
        assertThat(((Aim.Amount) target.aim()).amount().toPlainString() + row.get("unit"))
                .isEqualTo(row.get("r8_target_raw").replace(",", ""));
        checkYear(indicator, 2021, row.get("r3_value"), row.get("unit"));
        checkYear(indicator, 2022, row.get("r4_value"), row.get("unit"));
        checkYear(indicator, 2023, row.get("r5_raw"), "");
        assertThat(measured(indicator, 2023)
                        .flatMap(Measured::asOf)
                        .map(LocalDate::toString)
                        .orElse(""))
                .as("as-of date of %s", name)
                .isEqualTo(row.get("r5_as_of"));
    }

    private static void checkYear(PlannedIndicator indicator, int year, String raw, String unit) {
        String name = indicator.definition().name() + " in " + year;
        Optional<Measured> measured = measured(indicator, year);
        if (raw.isEmpty()) {
            assertThat(measured).as(name).isEmpty();
        } else {
            checkFigure(name, measured.orElseThrow(), raw + unit);
        }
    }

    /** The table has no room for the yearly parts of a cumulative count, which the sample keeps under their own basis. */
    private static Optional<Measured> measured(PlannedIndicator indicator, int year) {
        return indicator.values().stream()
                .filter(value -> value.fiscalYear().startYear() == year)
                .map(ReportedValue::figure)
                .filter(Measured.class::isInstance)
                .map(Measured.class::cast)
                .filter(figure -> figure.basis() == indicator.definition().measure())
                .findFirst();
    }

    private static void checkFigure(String name, Figure figure, String raw) {
        if (raw.equals("未実施")) {
            assertThat(figure).as(name).isEqualTo(new NotConducted());
            return;
        }
        Matcher matcher = RAW.matcher(raw);
        assertThat(matcher.matches()).as(raw).isTrue();
        assertThat(figure).as(name).isInstanceOfSatisfying(Measured.class, found -> {
            assertThat(found.amount())
                    .isEqualByComparingTo(new BigDecimal(matcher.group(1).replace(",", "")));
            assertThat(found.unit()).isEqualTo(matcher.group(2));
        });
    }
}
