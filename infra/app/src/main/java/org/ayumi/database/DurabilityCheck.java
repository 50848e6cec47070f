package org.ayumi.database;

import javax.sql.DataSource;
import org.ayumi.process.StartupRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.JdbcTemplate;

/** An acknowledged event must survive a power cut: refuses a database that does not promise it. */
final class DurabilityCheck implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(DurabilityCheck.class);

    private final JdbcTemplate jdbc;
    private final Replication replication;
    private final boolean required;

    DurabilityCheck(DataSource dataSource, Replication replication, boolean required) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.replication = replication;
        this.required = required;
    }

    @Override
    public void afterPropertiesSet() {
        requireFlushes();
        requireThatStandbysAreWaitedFor();
    }

    private void requireThatStandbysAreWaitedFor() {
        Replication.Seen seen = replication.look();
        if (!seen.doesNotWait()) {
            return;
        }
        if (required) {
            throw new StartupRefused(
                    "synchronous_standby_names が指定されているのに synchronous_commit が " + seen.commit()
                            + " のため、切り替え時に確定した記録が失われるおそれがあります。 / PostgreSQL names synchronous standbys but runs with"
                            + " synchronous_commit=" + seen.commit() + ": a failover may lose what was acknowledged.",
                    "Set synchronous_commit=on for the service's role, or name no synchronous standbys, or"
                            + " AYUMI_REQUIRE_DURABILITY=false where losing data is acceptable.");
        }
        LOG.warn(
                "synchronous standbys are named, but synchronous_commit={}: a failover may lose events", seen.commit());
    }

    private void requireFlushes() {
        for (String setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
            String value = jdbc.queryForObject("SELECT current_setting(?)", String.class, setting);
            if (!"off".equals(value)) {
                continue;
            }
            if (required) {
                throw new StartupRefused(
                        "PostgreSQL の設定 " + setting + " が off のため、確定した記録が失われるおそれがあります。 / PostgreSQL runs with "
                                + setting + "=off and may lose what it acknowledged.",
                        "Set " + setting + "=on, or AYUMI_REQUIRE_DURABILITY=false where losing data is acceptable.");
            }
            LOG.warn("PostgreSQL runs with {}=off: acknowledged events may be lost", setting);
        }
    }
}
