package org.ayumi.query.audit;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ayumi.kernel.Text;
import org.ayumi.kernel.indicator.IndicatorDefinition;
import org.ayumi.kernel.language.FieldNames;
import org.ayumi.kernel.language.Phrasebook;
import org.ayumi.kernel.time.CityHallTime;
import org.ayumi.kernel.time.FiscalYear;
import org.ayumi.kernel.time.YearBasis;

/** The words of the audit trail in one language. */
final class AuditWords {

    static final AuditWords JAPANESE =
            new AuditWords(Phrasebook.japanese(AuditWords.class, "audit"), FieldNames.JAPANESE);
    static final AuditWords ENGLISH = new AuditWords(Phrasebook.english(AuditWords.class, "audit"), FieldNames.ENGLISH);

    private static final int LONGEST_QUOTE = 120;

    private final Phrasebook phrases;
    private final FieldNames fields;

    private AuditWords(Phrasebook phrases, FieldNames fields) {
        this.phrases = phrases;
        this.fields = fields;
    }

    String say(String key, String... arguments) {
        return phrases.say(key, (Object[]) arguments);
    }

    /** What a field is called; as the API writes it when it has no name. */
    String field(String name) {
        return fields.of(name).orElse(name);
    }

    /** The same for one that is called otherwise within a certain field. */
    String field(String holder, String name) {
        return phrases.word("field." + holder + "." + name).orElseGet(() -> field(name));
    }

    String join(Collection<String> parts) {
        return parts.isEmpty() ? say("none") : parts.stream().collect(joining(say("list.separator")));
    }

    String sentences(List<String> sentences) {
        return String.join(say("sentence.separator"), sentences);
    }

    String arrow(String before, String after) {
        return before + " → " + after;
    }

    String year(FiscalYear year) {
        return phrases.year(year);
    }

    /** As the years of an indicator are called; fiscal years where its definition is not known. */
    String year(FiscalYear year, Optional<IndicatorDefinition> definition) {
        return year(year, definition.map(IndicatorDefinition::yearBasis).orElse(YearBasis.FISCAL));
    }

    String year(FiscalYear year, YearBasis basis) {
        return phrases.year(year, basis);
    }

    /** 15,000 and 50.0. The same digits in every language, and those that were given. */
    String number(BigDecimal amount) {
        return Phrasebook.number(amount);
    }

    /** In Japanese by the Japanese calendar. */
    String day(LocalDate day) {
        return phrases.isJapanese() ? CityHallTime.day(day) : day.toString();
    }

    /** 令和5年6月, or 2023-06. */
    String month(YearMonth month) {
        return phrases.isJapanese() ? CityHallTime.month(month) : month.toString();
    }

    /** 速報, or 年度途中 with its day: as lists of a year's figures tell them apart. */
    String stage(String entry) {
        int blank = entry.indexOf(' ');
        return blank < 0
                ? constant(entry)
                : say(
                        "figure.with-details",
                        constant(entry.substring(0, blank)),
                        say("figure.as-of", day(LocalDate.parse(entry.substring(blank + 1)))));
    }

    String moment(Instant moment) {
        CityHallTime time = CityHallTime.of(moment);
        return phrases.isJapanese() ? time.told() : time.plain();
    }

    /** A free text, on one line and shortened where it would bury the sentence. */
    String quote(String text) {
        return Text.excerpt(text.replaceAll("\\s+", " "), LONGEST_QUOTE);
    }

    /** What a constant of the language is called; as it is when it has no word. */
    String constant(String name) {
        return phrases.word("constant." + name).orElse(name);
    }

    /** The same for one that is called otherwise within a certain field. */
    String constant(String holder, String name) {
        return phrases.word("constant." + holder + "." + name).orElseGet(() -> constant(name));
    }

    /** What an initiative or a section is called within its plan: its id without the plan's. */
    String withinPlan(String id) {
        return id.substring(id.indexOf('.') + 1);
    }

    /** The same of something that may be of another plan than this; then it is called by all of its id. */
    String within(String own, String id) {
        return planOf(own).equals(planOf(id)) ? withinPlan(id) : id;
    }

    private static String planOf(String id) {
        int end = id.indexOf('.');
        return end < 0 ? id : id.substring(0, end);
    }
}
