package org.ayumi.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what is on disk.
 *
 * @param dataDir AYUMI_DATA_DIR: database, keys, demo accounts
 * @param requireDurability refuse a database that may lose what it acknowledged (fsync off)
 */
@ConfigurationProperties("ayumi")
public record DatabaseProperties(
        @DefaultValue("./data") Path dataDir,
        @DefaultValue("true") boolean requireDurability) {}
