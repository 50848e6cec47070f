package org.ayumi.kernel.money;

import java.math.BigDecimal;

/**
 * うち国庫 4,000: the part of an amount that one source pays.
 *
 * @param amount in the unit of the whole
 */
public record SourceShare(MoneySource kind, BigDecimal amount) {}
