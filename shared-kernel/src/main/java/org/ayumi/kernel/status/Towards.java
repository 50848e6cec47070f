package org.ayumi.kernel.status;

import java.math.BigDecimal;

/** How a kind of target with numbers judges. The year lies after the baseline's, and the value may be compared. */
interface Towards {

    /** Whether an amount is as good as the target before its year has come. */
    boolean isReachedEarly(BigDecimal amount);

    /** For an amount that is as good as the target. */
    Judgement reached(BigDecimal amount, Yardstick yardstick);

    Judgement judge(BigDecimal amount);
}
