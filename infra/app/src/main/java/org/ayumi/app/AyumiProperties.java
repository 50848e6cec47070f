package org.ayumi.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.ayumi.app.node.NodeRole;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the service.
 *
 * @param dataDir AYUMI_DATA_DIR: database, keys, demo accounts
 * @param demoPassword AYUMI_DEMO_PASSWORD: the password of all demo accounts; random when empty
 * @param sample AYUMI_SAMPLE: load the sample plan into an empty store; default only with the embedded database
 * @param planFile AYUMI_PLAN_FILE: a plan file to load at start when its plan is not known yet
 * @param roles AYUMI_ROLES: what this node does (command, query, web); all of it unless said
 * @param requireDurability refuse a database that may lose what it acknowledged (fsync off)
 * @param transactionTimeout longest time a transaction of a projection may take
 * @param idempotencyKeysKept AYUMI_IDEMPOTENCY_KEYS_KEPT: how long an answer is given again; a week at least
 * @param commandTimeout longest time a command waits for the database before it answers 503
 */
@ConfigurationProperties("ayumi")
public record AyumiProperties(
        @DefaultValue("./data") Path dataDir,
        Optional<String> demoPassword,
        Optional<Boolean> sample,
        Optional<String> planFile,
        @DefaultValue({"COMMAND", "QUERY", "WEB"}) Set<NodeRole> roles,
        @DefaultValue("true") boolean requireDurability,
        @DefaultValue("60s") Duration transactionTimeout,
        @DefaultValue("30d") Duration idempotencyKeysKept,
        @DefaultValue("2500ms") Duration commandTimeout) {}
