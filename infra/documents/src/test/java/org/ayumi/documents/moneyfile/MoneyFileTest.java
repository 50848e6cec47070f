package org.ayumi.documents.moneyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayumi.command.Fault;
import org.ayumi.command.Refusal;
import org.ayumi.command.money.AddMoney;
import org.ayumi.kernel.money.Money;
import org.ayumi.kernel.money.MoneyEntry;
import org.ayumi.kernel.money.MoneyKind;
import org.ayumi.kernel.money.MoneySource;
import org.ayumi.kernel.money.MoneyUnit;
import org.ayumi.kernel.money.Personnel;
import org.ayumi.kernel.money.SourceShare;
import org.ayumi.kernel.time.FiscalYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFileTest {

    private static final String HEAD = "事業ID,年度,区分,金額\n";

    private static MoneyFile read(String table) {
        return read(table.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private static MoneyFile read(byte[] bytes, Optional<Charset> told) {
        return MoneyFile.read(bytes, told, "plan", id -> id.startsWith("plan.1-1-"));
    }

    private static List<AddMoney> commands(MoneyFile file) {
        return file.parcels().stream()
                .map(parcel -> (AddMoney) parcel.command())
                .toList();
    }

    private static List<String> faults(String table) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(table));
        assertThat(refusal).as(table).isNotNull();
        return refusal.faults().stream()
                .map(fault -> fault.field() + " " + fault.messageKey())
                .toList();
    }

    private static MoneyEntry entry(MoneyKind kind, String amount, MoneyUnit unit, SourceShare... shares) {
        return new MoneyEntry(kind, new Money(new BigDecimal(amount), unit), List.of(shares));
    }

    @Test
    void rows_about_a_year_of_an_initiative_come_together_wherever_they_stand() {
        MoneyFile file = read("""
                事業ID,年度,区分,金額,単位,国庫支出金,一般財源,人数,出典,理由
                1-1-1,R5,予算額,"12,400",千円,,,,決算書,
                plan.1-1-2,2023,決算,９００円,,,,,,補正
                1-1-1,令和5年度,決算額,11873,千円,"4,000","7,873千円",,,

                1-1-1,R5,人件費,,,,,０．８,,
                """);

        List<AddMoney> commands = commands(file);
        assertThat(commands)
                .extracting(AddMoney::initiativeId, AddMoney::fiscalYear)
                .containsExactly(tuple("plan.1-1-1", new FiscalYear(2023)), tuple("plan.1-1-2", new FiscalYear(2023)));
        assertThat(commands.getFirst().more().entries())
                .containsExactly(
                        entry(MoneyKind.BUDGET, "12400", MoneyUnit.THOUSAND_YEN),
                        entry(
                                MoneyKind.SETTLEMENT,
                                "11873",
                                MoneyUnit.THOUSAND_YEN,
                                new SourceShare(MoneySource.NATIONAL, new BigDecimal("4000")),
                                new SourceShare(MoneySource.GENERAL, new BigDecimal("7873"))));
        assertThat(commands.getFirst().more().personnel())
                .contains(new Personnel(Optional.of(new BigDecimal("0.8")), Optional.empty()));
        assertThat(commands.getFirst().more().source()).contains("決算書");
        assertThat(commands.getLast().reason()).contains("補正");
        assertThat(file.lines(0)).containsExactly(2L, 4L, 6L);
        assertThat(file.parcels().getFirst().origin().channel()).isEqualTo("IMPORT");
    }

    @Test
    void english_headings_are_read_in_any_order() {
        AddMoney command = commands(read("kind,AMOUNT,fiscalYear,initiativeId\nbudget,300円,2024,1-1-1\n"))
                .getFirst();

        assertThat(command.more().entries()).containsExactly(entry(MoneyKind.BUDGET, "300", MoneyUnit.YEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void what_a_program_writes_is_read_without_being_told_its_encoding(String charset) {
        String table = HEAD + "1-1-1,R5,予算額,①".replace("①", "500円") + "\n";

        assertThat(commands(read(table.getBytes(Charset.forName(charset)), Optional.empty())))
                .hasSize(1);
    }

    @Test
    void what_a_spreadsheet_writes_begins_with_a_mark() {
        assertThat(commands(read('\uFEFF' + HEAD.replace("\n", "\r\n") + "1-1-1,R5,予算額,500円\r\n")))
                .hasSize(1);
    }

    @Test
    void a_charset_that_was_told_is_the_one_that_is_read() {
        byte[] table = (HEAD + "1-1-1,R5,予算額,500円\n").getBytes(Charset.forName("windows-31j"));

        assertThatThrownBy(() -> read(table, Optional.of(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults()).containsExactly(Fault.at("body", "table.encoding")));
        assertThat(commands(read(table, Optional.of(Charset.forName("Shift_JIS")))))
                .hasSize(1);
        assertThatThrownBy(() -> read((HEAD + "1-1-1").getBytes(StandardCharsets.UTF_16LE), Optional.empty()))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1-1-1,R5,予算額,               | line[2].金額 field.missing
            1-1-1,R5,予算額,約500円        | line[2].金額 money.unreadable
            1-1-1,R5,予算額,500            | line[2].金額 money.unreadable
            1-1-1,R5,予算額,-500円         | line[2].金額 amount.negative
            1-1-1,R5,予算額,0.5円          | line[2].金額 money.part-of-a-yen
            1-1-1,R5,見込額,500円          | line[2].区分 money.kind-unknown
            1-1-1,R55555,予算額,500円      | line[2].年度 fiscal-year.unreadable
            9-1-1,R5,予算額,500円          | line[2].事業ID initiative.unknown-in-plan
            plan.9,R5,予算額,500円         | line[2].事業ID initiative.unknown-in-plan
            1-1-1,R5,予算額                | line[2] table.cells
            1-1-1,R5,予算額,500円,5        | line[2] table.cells
            1-1-1,R5,人件費,               | line[2].persons money.personnel-empty
            """)
    void a_cell_that_cannot_be_is_named_by_its_line_and_heading(String row, String fault) {
        assertThat(faults(HEAD + row + "\n")).containsExactly(fault);
    }

    @Test
    void every_fault_of_every_line_is_told_at_once() {
        assertThat(faults("""
                        事業ID,年度,区分,金額,単位,国庫支出金,人数
                        1-1-1,R5,予算額,500,円,5千円,
                        1-1-1,R5,決算額,500,ドル,,2
                        1-1-1,R5,人件費,300,円,4,二人
                        """))
                .containsExactly(
                        "line[2].国庫支出金 money.other-unit",
                        "line[3].人数 table.cell-without-meaning",
                        "line[3].単位 money.unit",
                        "line[4].国庫支出金 table.cell-without-meaning",
                        "line[4].人数 table.number");
    }

    @Test
    void rows_that_contradict_each_other_are_refused() {
        assertThat(faults("""
                        事業ID,年度,区分,金額,出典,理由
                        1-1-1,R5,予算額,500円,甲,A
                        plan.1-1-1,2023,予算,600円,乙,B
                        """))
                .containsExactly(
                        "line[3].区分 money.kind-twice",
                        "line[3].出典 table.one-of-a-year",
                        "line[3].理由 table.one-of-a-year");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                             | body table.empty
            事業ID,年度,区分,金額           | body table.no-rows
            事業ID,年度,区分,金額,備考      | line[1] table.column-unknown
            事業ID,年度,区分,金額,amount    | line[1] table.column-twice
            事業ID,年度,金額               | line[1] table.column-missing
            """)
    void headings_that_are_not_understood_are_named(String head, String fault) {
        assertThat(faults(head)).containsExactly(fault);
    }

    @Test
    void headings_without_end_are_not_told_one_by_one() {
        assertThat(faults("x,".repeat(1_000))).contains("line[1] list.too-long").hasSize(5);
    }

    @Test
    void a_quote_that_is_not_closed_is_not_guessed() {
        assertThat(faults(HEAD + "1-1-1,R5,予算額,\"500円\n")).containsExactly("body table.unreadable");
        assertThat(faults(HEAD + "1-1-1,R5,予算額,\"500\"円\n")).containsExactly("body table.unreadable");
    }

    private static String rows(int count, String amount) {
        return HEAD
                + IntStream.range(0, count)
                        .mapToObj(i -> "1-1-" + i + ",R5,予算額," + amount + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void a_table_that_is_too_long_is_not_looked_into() {
        assertThat(commands(read(rows(MoneyFile.MOST_ROWS, "5円")))).hasSize(MoneyFile.MOST_ROWS);
        assertThat(faults(rows(MoneyFile.MOST_ROWS + 1, "x"))).containsExactly("body list.too-long");
    }

    @Test
    void what_the_command_refuses_is_told_of_the_cell_it_was_read_from() {
        MoneyFile file = read("事業ID,年度,区分,金額,理由\n1-1-1,R5,予算額,500円,\n1-1-1,R5,決算額,600円,\n1-1-2,R9,予算額,1円,\n");

        Refusal refusal = file.inLines(new Refusal(
                Refusal.Kind.RULE,
                List.of(
                        Fault.at("items[0].settlement.amount", "a"),
                        Fault.at("items[0].settlement.sources", "b"),
                        Fault.at("items[0].reason", "c"),
                        Fault.at("items[1].fiscalYear", "d"),
                        Fault.at("body", "e"))));

        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly("line[3].金額", "line[3].金額", "line[2].理由", "line[4].年度", "body");
    }
}
