package org.ayumi.http.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;

/** The table of limits says what the code does, all of it and nothing else. */
class LimitsTest {

    private static final Path TABLE = Path.of("../../infra/docs/limits.md");

    /**
     * A row.
     *
     * @param start its first two columns, with the figures of the code
     */
    private record Row(String start, List<Constant> constants) {

        static Row of(String start, String... constants) {
            List<Constant> all = Arrays.stream(constants).map(Constant::of).toList();
            String filled = all.stream()
                    .reduce(start, (text, one) -> text.replaceFirst("@", one.value()), (one, other) -> other);
            return new Row("| " + filled + " |", all);
        }
    }

    private static final List<Row> ROWS = List.of(
            Row.of("request line (method, path, query string) and headers, together | " + Limits.HEAD + " bytes"),
            Row.of("headers | " + Limits.HEADERS),
            Row.of("If-Match | @ characters", "command.dispatch.Precondition#LONGEST"),
            Row.of("Idempotency-Key | @ characters", "command.dispatch.IdempotencyKey#LONGEST"),
            Row.of("`limit` of a list | @ entries", "query.http.Parameters#LARGEST_LIMIT"),
            Row.of("`after` of a list | 200 characters"),
            Row.of(
                    "a lineage | @ before and @ after what is asked about",
                    "query.lineage.Line#MOST",
                    "query.lineage.Line#MOST"),
            Row.of("a position in an address | 18 digits"),
            Row.of("a body of the API | " + Limits.BODY + " bytes"),
            Row.of(
                    "bodies above " + Limits.SMALL_BODY + " bytes, read at once | @",
                    "http.server.Limits#LARGE_BODIES_AT_ONCE"),
            Row.of("objects and lists of a body, one within another | " + StreamReadConstraints.DEFAULT_MAX_DEPTH),
            Row.of("a form of a page | " + Limits.FORM + " bytes"),
            Row.of("a body nobody reads, passed over | " + Limits.PASSED_OVER + " bytes"),
            Row.of("a request from its first byte to its last | " + Limits.WHOLE_REQUEST.toSeconds() + " s"),
            Row.of("no byte at all | " + Limits.SILENCE.toSeconds() + " s"),
            Row.of("between two requests of a connection | " + Limits.IDLE.toSeconds() + " s"),
            Row.of("requests sent without waiting for their answers | @", "http.server.InOneGo#AT_MOST"),
            Row.of("an answer, after " + Limits.ANSWER_AT_ANY_SPEED.toSeconds() + " s | " + Limits.SLOWEST_ANSWER
                    + " bytes/s at least"),
            Row.of("connections at once | " + Limits.CONNECTIONS),
            Row.of("requests that wait for a connection to the database | @", "database.SharedPool#LONGEST_QUEUE"),
            Row.of("proof packs written at once | @", "proof.log.LongAnswers#AT_ONCE"),
            Row.of("a line: name, title, place, unit, reason of a figure | @ characters", "kernel.Text#LINE"),
            Row.of("a paragraph: note, reason, summary | @ characters", "kernel.Text#PARAGRAPH"),
            Row.of("planId | 63 characters"),
            Row.of("years of a plan after its first | @", "kernel.plan.PlanOutline#LONGEST_PERIOD"),
            Row.of("number of a section or an initiative | @ characters", "kernel.PrintedNumber#LONGEST"),
            Row.of("slug of an initiative | @ characters", "kernel.initiative.InitiativeSlug#LONGEST"),
            Row.of("order of a section or an initiative | @", "kernel.ListOrder#LARGEST"),
            Row.of("sections of a plan | @", "command.plan.SectionTree#MOST_SECTIONS"),
            Row.of("levels of sections | @", "command.plan.SectionTree#MOST_LEVELS"),
            Row.of(
                    "indicators of a plan, a section or an initiative | @",
                    "command.indicator.IndicatorForms#MOST_INDICATORS"),
            Row.of(
                    "indicators of a request that ends an initiative | @ entries",
                    "command.initiative.EndingBodies#MOST_INDICATORS"),
            Row.of("further places of an initiative | @ entries", "kernel.initiative.InitiativeReprinted#MOST"),
            Row.of("successors of what ends | @", "kernel.lineage.Retirement#MOST_SUCCESSORS"),
            Row.of(
                    "amendments of an initiative from a year on | @",
                    "command.initiative.DetailsHoldFromAYear#MOST_AMENDMENTS"),
            Row.of("sections in charge of a plan | @", "command.plan.Organisation#MOST_UNITS"),
            Row.of("amendments of a section in charge | @", "command.plan.Organisation#MOST_AMENDMENTS"),
            Row.of("amendments of an indicator | @", "command.indicator.AmendmentIsPossible#MOST_AMENDMENTS"),
            Row.of("items of values:batch | @ entries", "command.indicator.ValuesForms#MOST_VALUES"),
            Row.of("links of a logic model | @ entries", "kernel.logic.LogicModel#MOST_LINKS"),
            Row.of("items of money:batch | @ entries", "command.money.MoneyForms#MOST_ITEMS"),
            Row.of("rows of money:csv | @", "documents.moneyfile.MoneyFile#MOST_ROWS"),
            Row.of("columns of money:csv | @", "documents.moneyfile.MoneyTable#MOST_COLUMNS"),
            Row.of("sources of an amount of money | @ entries", "command.money.MoneyForms#MOST_SOURCES"),
            Row.of("parts of a figure | @ entries", "kernel.breakdown.Breakdown#MOST_PARTS"),
            Row.of("breakdowns of a figure | @", "kernel.breakdown.Breakdown#MOST"),
            Row.of("those who answered, of a part | @", "kernel.breakdown.Part#LARGEST_BASE"),
            Row.of("activities that tell of one gathering | @ entries", "kernel.occurrence.Occurrence#MOST_TELLINGS"),
            Row.of("gatherings of a plan | @", "command.plan.Occurrences#MOST_OCCURRENCES"),
            Row.of("the part of a whole that an activity is | @ characters", "kernel.initiative.Activity#LONGEST_PART"),
            Row.of("rows of a survey | @ entries", "kernel.survey.Survey#MOST_ROWS"),
            Row.of("those who answered a survey | @", "kernel.survey.Survey#LARGEST_BASE"),
            Row.of("years with a target | @", "kernel.indicator.Targets#MOST"),
            Row.of("years between two figures of a rhythm | @", "kernel.indicator.Rhythm#LONGEST"),
            Row.of("words of a state | @", "kernel.indicator.IndicatorDefinition#MOST_STATES"),
            Row.of(
                    "an amount | @ digits before the point, @ after it",
                    "kernel.figure.Amounts#MOST_DIGITS",
                    "kernel.figure.Amounts#MOST_DECIMALS"),
            Row.of("amounts of money | @ yen", "kernel.initiative.MoneyAmount#MOST_YEN"),
            Row.of("participants of an activity | @", "kernel.initiative.Activity#MOST_PARTICIPANTS"),
            Row.of("counts, amounts, countedBy of an activity | @ entries", "kernel.initiative.Activity#MOST_ENTRIES"),
            Row.of("furtherDates of an activity | @ entries", "kernel.initiative.ActivityTime#MOST_DATES"),
            Row.of("personal notes beside an activity | @", "command.initiative.PersonalNotes#MOST_BESIDE_AN_ACTIVITY"),
            Row.of(
                    "leadSections, relatedSections, implementers, audience | @ entries",
                    "kernel.initiative.InitiativeDetails#MOST_ENTRIES"),
            Row.of("rows of a schedule | @ entries", "command.initiative.ScheduleLiesInPlan#MOST_ROWS"),
            Row.of("marks of a row | @ entries", "command.initiative.InitiativeForms#MOST_MARKS"),
            Row.of("relatedInitiatives | @ entries", "command.initiative.InitiativeForms#MOST_LINKS"),
            Row.of(
                    "a plan file | @ MB, @ entries",
                    "documents.planfile.SourceText#MOST_MEGABYTES",
                    "documents.planfile.StrictParser#MOST_EVENTS"),
            Row.of("offences of a plan file | @", "documents.planfile.Problems#MOST"),
            Row.of(
                    "dead letters, and decisions on them, in one answer | @",
                    "projections.deadletter.DeadLettersEndpoint#MOST_SHOWN"),
            Row.of("sessions of an account | @", "access.security.SecurityConfiguration#SESSIONS_OF_AN_ACCOUNT"),
            Row.of("a page kept for after the login | @ characters", "access.security.SavedPaths#LONGEST"),
            Row.of(
                    "what the service itself says of requests: one sentence | once in @ s",
                    "http.problem.NowAndThen#WHILE"),
            Row.of(
                    "other warnings of one logger | @ in @ s",
                    "http.problem.FewWarnings#MOST",
                    "http.problem.FewWarnings#WHILE"));

    /** Limits of what the program does by itself, of words that it repeats, and of commands on somebody's own machine. */
    private static final List<String> OF_NO_REQUEST = List.of(
            "http.api.KnownParameters#LONGEST_ECHO",
            "http.api.WholeNumber#MOST_DIGITS",
            "projections.deadletter.DeadLetters#LONGEST_CAUSE",
            "proof.sealing.LedgerSealing#EVENTS_AT_MOST",
            "proof.sealing.SealingPromise#EVENTS_AT_MOST",
            "http.problem.UnreadableJson#LONGEST_ECHO",
            "proof.pack.PackContents#READ_AT_ONCE",
            "access.readlog.HeldResponse#HELD_AT_MOST",
            "access.readlog.ReadChain#AT_ONCE",
            "access.readlog.ReadLogRetention#AT_ONCE",
            "projections.rebuild.TableContents#LONGEST_STATEMENT_MILLIS",
            "app.planfile.PlanFileState#MOST_SHOWN",
            "access.security.Backoff#DOUBLED_AT_MOST",
            "access.security.Guesses#LONGEST_NAME",
            "documents.planfile.Excerpt#LONGEST",
            "documents.planfile.NearestKey#LONGEST",
            "documents.planfile.SourceText#MOST_BYTES",
            "eventstore.FirstLeaves#AT_ONCE",
            "eventstore.LeaderQueue#MOST_AT_ONCE",
            "eventstore.LeaderQueue#MOST_BYTES_AT_ONCE",
            "app.axon.LookupsOfTurn#MOST",
            "app.axon.WarmAggregates#MOST",
            "kernel.NewText#MOST_NAMED",
            "query.section.SectionsInOrder#LONGEST_SHOWN",
            "kernel.time.FiscalYearNotation#LONGEST",
            "ledger.bundle.LineReader#LONGEST",
            "ledger.json.Json#LARGEST",
            "ledger.note.SignedNote#LONGEST",
            "ledger.note.SignedNote#MOST_SIGNATURES",
            "ledger.pack.PackVerifier#LONGEST_NOTE",
            "ledger.seal.BelievedRows#AT_ONCE",
            "ledger.seal.KeyStatement#LONGEST_REASON",
            "ledger.seal.ReadSealer#AT_ONCE",
            "ledger.store.Cursor#ROWS_AT_ONCE",
            "ledger.store.StoredLog#ROWS_AT_ONCE",
            "ledger.store.Suspects#MOST",
            "query.audit.AuditQuery#READ_AT_ONCE",
            "query.audit.AuditWords#LONGEST_QUOTE",
            "query.http.Parameters#DEFAULT_LIMIT",
            "query.moment.Publications#LONGEST_SHOWN",
            "query.moment.Publications#READ_AT_ONCE");

    @Test
    void every_row_has_the_figure_of_the_code_and_every_figure_a_row() throws IOException {
        List<String> starts = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| what |"))
                .map(line -> line.substring(0, line.indexOf(" | ", line.indexOf(" | ") + 1) + 2))
                .toList();
        assertThat(starts)
                .containsExactlyInAnyOrderElementsOf(
                        ROWS.stream().map(Row::start).toList());
    }

    @Test
    void no_limit_of_the_code_is_left_out() {
        List<String> known = Stream.concat(
                        ROWS.stream().flatMap(row -> row.constants().stream()).map(Constant::toString),
                        OF_NO_REQUEST.stream())
                .toList();
        List<String> found =
                Constant.inTheCode().stream().map(Constant::toString).toList();
        assertThat(known).containsAll(found);
        assertThat(found).as("those that are of no request are still there").containsAll(OF_NO_REQUEST);
    }
}
