package org.ayumi.app.moneyfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.command.dispatch.Parcel;
import org.ayumi.command.dispatch.Receipt;
import org.ayumi.command.input.CommandAnswer;
import org.ayumi.command.money.AddMoney;
import org.ayumi.documents.moneyfile.MoneyFile;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a table.
 *
 * @param position of the last event; give it as {@code ?atLeast=} to read your own writes
 * @param items in the order of their first lines
 */
@Schema(name = "MoneyFileAnswer")
record MoneyFileAnswer(@Schema(example = "124") long position, List<Item> items) {

    static MoneyFileAnswer of(MoneyFile file, List<Parcel> parcels, List<Receipt> receipts) {
        return new MoneyFileAnswer(
                receipts.stream().mapToLong(Receipt::position).max().orElseThrow(),
                IntStream.range(0, parcels.size())
                        .mapToObj(index -> Item.of(
                                file.lines(index), (AddMoney) parcels.get(index).command(), receipts.get(index)))
                        .toList());
    }

    /** What became of one year of one initiative. */
    @Schema(name = "MoneyFileItemAnswer")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String initiativeId,

            @Schema(example = "2024") int fiscalYear,

            @Schema(
                    example = "[2, 3]",
                    description = "of the table, from which it was read; the headings are on line 1")
            List<Long> lines,

            @Schema(example = "124", description = "of the last event of its initiative")
            long position,

            @Schema(example = "7", description = "of its initiative, after all of them; for If-Match")
            long version,

            CommandAnswer.@Nullable LedgerReceipt receipt) {

        static Item of(List<Long> lines, AddMoney command, Receipt receipt) {
            return new Item(
                    command.initiativeId(),
                    command.fiscalYear().startYear(),
                    lines,
                    receipt.position(),
                    receipt.version(),
                    CommandAnswer.ledgerReceipt(receipt));
        }
    }
}
