package no.peil.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.peil.database.Database.Login;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.liquibase.autoconfigure.LiquibaseDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two ways in to one database: the owner migrates, the application does everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Bean
    @OnlyInDemo
    EmbeddedDatabase embeddedDatabase(DatabaseSettings settings) {
        return EmbeddedDatabase.start(settings.data());
    }

    @Bean
    Database database(DatabaseSettings settings, ObjectProvider<EmbeddedDatabase> embedded) throws SQLException {
        var running = embedded.getIfAvailable();
        var database = running == null ? settings.db().database() : running.database();
        ApplicationRoleCheck.requireHarmless(from(database, database.app()));
        return database;
    }

    @Bean
    @Primary
    @ConfigurationProperties("peil.pool")
    HikariDataSource dataSource(Database database) {
        var pool = new HikariDataSource();
        pool.setDataSource(from(database, database.app()));
        pool.setPoolName("application");
        return pool;
    }

    @Bean(defaultCandidate = false)
    @LiquibaseDataSource
    DataSource ownerDataSource(Database database) {
        return from(database, database.owner());
    }

    static PGSimpleDataSource from(Database database, Login login) {
        var source = new PGSimpleDataSource();
        source.setUrl(database.url());
        source.setUser(login.user());
        source.setPassword(login.password());
        source.setApplicationName("peil");
        // The server's detail of an error quotes the row: a personal number would stand in the log.
        source.setLogServerErrorDetail(false);
        return source;
    }
}
