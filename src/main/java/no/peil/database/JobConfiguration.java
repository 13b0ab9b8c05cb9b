package no.peil.database;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The scheduler's own way in to the database: it works outside every transaction of the portal, so it has a pool of its own,
 * whose connections are in the role of the jobs from the beginning. It touches its one table and no person.
 */
@Configuration(proxyBeanMethods = false)
class JobConfiguration {

    private static final int CONNECTIONS = 3;

    @Bean(defaultCandidate = false, destroyMethod = "close")
    HikariDataSource jobDataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setDataSource(DatabaseConfiguration.from(database, database.app()));
        pool.setPoolName("jobs");
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setConnectionInitSql("set role peil_system");
        return pool;
    }

    @Bean
    DbSchedulerCustomizer jobsHaveTheirOwnConnections(@Qualifier("jobDataSource") HikariDataSource pool) {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<DataSource> dataSource() {
                return Optional.of(pool);
            }
        };
    }
}
