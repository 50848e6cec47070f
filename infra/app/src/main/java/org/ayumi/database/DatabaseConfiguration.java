package org.ayumi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The embedded database, or an external one when {@code SPRING_DATASOURCE_URL} is set; then its migrations. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /**
     * Tables that can be made again from events are found in these schemas: lookups, and one for each projection. Lookups
     * first, where nobody but the service makes tables: what analysts make beside a read model must decide nothing.
     */
    private static final String SEARCH_PATH = "lookups,read_plan,read_progress,read_history,read_initiative";

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofMillis(1500);
    private static final Duration WAIT_FOR_SIGN_OF_LIFE = Duration.ofMillis(750);
    private static final Duration WAIT_FOR_HANDSHAKE = Duration.ofSeconds(2);
    private static final Duration WAIT_FOR_CANCEL = Duration.ofSeconds(1);

    /** For what nobody waits at: folds, rebuilds. Commands set a shorter one for themselves. */
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(15);

    /**
     * On a network that has fallen silent nobody tells PostgreSQL that its client is gone. A session left in the middle of
     * a transaction holds the append lock; without these, until the keep-alives of the system give up after hours.
     */
    private static final String LEAVE_NO_LOCKS_BEHIND =
            "SET idle_in_transaction_session_timeout = '10s'; SET lock_timeout = '4s'";

    @Bean(destroyMethod = "close")
    DataDirectory dataDirectory(DatabaseProperties properties) {
        return DataDirectory.take(properties.dataDir());
    }

    /** An external PostgreSQL. SPRING_FLYWAY_USER separates its owner from the service. */
    @Bean
    @ConditionalOnProperty("spring.datasource.url")
    DatabaseAccess externalDatabase(Environment environment) {
        String username = environment.getProperty("spring.datasource.username", "");
        String password = environment.getProperty("spring.datasource.password", "");
        return new DatabaseAccess(
                environment.getRequiredProperty("spring.datasource.url"),
                new DatabaseAccess.Account(
                        environment.getProperty("spring.flyway.user", username),
                        environment.getProperty("spring.flyway.password", password)),
                new DatabaseAccess.Account(username, password));
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean(DatabaseAccess.class)
    EmbeddedDatabase embeddedDatabase(DataDirectory directory) {
        return EmbeddedDatabase.start(directory);
    }

    @Bean
    @ConditionalOnMissingBean(DatabaseAccess.class)
    DatabaseAccess embeddedAccess(EmbeddedDatabase embedded) {
        return embedded.access();
    }

    /** The pool of the service's own role; nothing is handed out before the schemas are right. */
    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseAccess access, Environment environment) {
        new Migrations(access).run();
        HikariDataSource pool = new SharedPool(environment.getProperty("ayumi.pool-size", Integer.class, 20));
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.service().username());
        pool.setPassword(access.service().password());
        pool.setPoolName("ayumi");
        pool.setConnectionTimeout(WAIT_FOR_CONNECTION.toMillis());
        pool.addDataSourceProperty("currentSchema", SEARCH_PATH);
        pool.addDataSourceProperty("ApplicationName", "ayumi");
        // What staff wrote stays out of logs and of the causes of dead letters.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        pool.setValidationTimeout(WAIT_FOR_SIGN_OF_LIFE.toMillis());
        // As texts: the driver reads its properties as such and takes a number for one that is not set.
        pool.addDataSourceProperty("socketTimeout", String.valueOf(SOCKET_TIMEOUT.toSeconds()));
        pool.addDataSourceProperty("cancelSignalTimeout", String.valueOf(WAIT_FOR_CANCEL.toSeconds()));
        pool.addDataSourceProperty("connectTimeout", String.valueOf(WAIT_FOR_HANDSHAKE.toSeconds()));
        // Of the whole handshake: without it the one thread that adds connections waits for ever on a silent network.
        pool.addDataSourceProperty("loginTimeout", String.valueOf(WAIT_FOR_HANDSHAKE.toSeconds()));
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.setConnectionInitSql(LEAVE_NO_LOCKS_BEHIND);
        return pool;
    }

    @Bean
    WriteAheadLog writeAheadLog(DatabaseAccess access) {
        return new WriteAheadLog(access);
    }

    /** Whether the database came with the service; only then demo data is its own business. */
    @Bean
    DatabaseOrigin databaseOrigin(Environment environment) {
        return environment.containsProperty("spring.datasource.url")
                ? DatabaseOrigin.EXTERNAL
                : DatabaseOrigin.EMBEDDED;
    }

    @Bean
    DurabilityCheck durabilityCheck(DataSource dataSource, Replication replication, DatabaseProperties properties) {
        return new DurabilityCheck(dataSource, replication, properties.requireDurability());
    }
}
