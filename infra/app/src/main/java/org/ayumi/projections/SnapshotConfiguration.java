package org.ayumi.projections;

import javax.sql.DataSource;
import org.ayumi.query.model.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** How reads see the read models at one moment. */
@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {

    @Bean
    Standings standings(DataSource dataSource) {
        return new TokenStandings(new JdbcTemplate(dataSource));
    }

    /** In place of Spring Boot's own, which differs in the dialect alone. */
    @Bean
    JpaVendorAdapter jpaVendorAdapter() {
        HibernateJpaDialect dialect = new SnapshotDialect();
        return new HibernateJpaVendorAdapter() {
            @Override
            public HibernateJpaDialect getJpaDialect() {
                return dialect;
            }
        };
    }
}
