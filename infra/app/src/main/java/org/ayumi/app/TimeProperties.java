package org.ayumi.app;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long something may take, or is kept.
 *
 * @param transactionTimeout longest time a transaction of a projection may take
 * @param idempotencyKeysKept AYUMI_IDEMPOTENCY_KEYS_KEPT: how long an answer is given again; a week at least
 * @param commandTimeout longest time a command waits for the database before it answers 503
 * @param batchTimeout longest time that many commands in one request may take together
 */
@ConfigurationProperties("ayumi")
public record TimeProperties(
        @DefaultValue("60s") Duration transactionTimeout,
        @DefaultValue("30d") Duration idempotencyKeysKept,
        @DefaultValue("2500ms") Duration commandTimeout,
        @DefaultValue("30s") Duration batchTimeout) {}
