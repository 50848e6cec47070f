package org.ayumi.kernel.money;

/** 財源: who pays. */
public enum MoneySource {
    /** 国庫支出金. */
    NATIONAL,
    /** 県支出金. */
    PREFECTURE,
    /** 地方債. */
    BOND,
    /** 使用料・手数料. */
    FEES,
    /** その他特定財源. */
    OTHER_SPECIFIC,
    /** 一般財源. */
    GENERAL
}
