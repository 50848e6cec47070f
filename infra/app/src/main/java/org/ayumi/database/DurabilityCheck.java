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
    private final boolean required;

    DurabilityCheck(DataSource dataSource, boolean required) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.required = required;
    }

    @Override
    public void afterPropertiesSet() {
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
