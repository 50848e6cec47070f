package org.ayumi.documents.moneyfile;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.kernel.money.MoneySource;

/** A column of the table, under its Japanese or its English heading. */
enum MoneyColumn {
    INITIATIVE("事業ID", "initiativeId"),
    YEAR("年度", "fiscalYear"),
    KIND("区分", "kind"),
    AMOUNT("金額", "amount"),
    UNIT("単位", "unit"),
    PERSONS("人数", "persons"),
    NATIONAL("国庫支出金", "national", MoneySource.NATIONAL),
    PREFECTURE("県支出金", "prefecture", MoneySource.PREFECTURE),
    BOND("地方債", "bond", MoneySource.BOND),
    FEES("使用料・手数料", "fees", MoneySource.FEES),
    OTHER_SPECIFIC("その他特定財源", "otherSpecific", MoneySource.OTHER_SPECIFIC),
    GENERAL("一般財源", "general", MoneySource.GENERAL),
    SOURCE("出典", "source"),
    REASON("理由", "reason");

    private final String japanese;
    private final String english;
    private final Optional<MoneySource> payer;

    MoneyColumn(String japanese, String english) {
        this(japanese, english, Optional.empty());
    }

    MoneyColumn(String japanese, String english, MoneySource payer) {
        this(japanese, english, Optional.of(payer));
    }

    MoneyColumn(String japanese, String english, Optional<MoneySource> payer) {
        this.japanese = japanese;
        this.english = english;
        this.payer = payer;
    }

    /** The columns of those who pay. */
    static List<MoneyColumn> payers() {
        return Arrays.stream(values())
                .filter(column -> column.payer.isPresent())
                .toList();
    }

    static List<MoneyColumn> required() {
        return List.of(INITIATIVE, YEAR, KIND, AMOUNT);
    }

    static Optional<MoneyColumn> headed(String heading) {
        String read = Normalizer.normalize(heading, Normalizer.Form.NFKC).strip();
        return Arrays.stream(values())
                .filter(column -> Normalizer.normalize(column.japanese, Normalizer.Form.NFKC)
                                .equals(read)
                        || column.english.equalsIgnoreCase(read))
                .findFirst();
    }

    /** All headings, as they may be written. */
    static String headings() {
        return Arrays.stream(values()).map(MoneyColumn::heading).collect(Collectors.joining(", "));
    }

    String heading() {
        return japanese + " (" + english + ")";
    }

    String english() {
        return english;
    }

    MoneySource payer() {
        return payer.orElseThrow();
    }
}
