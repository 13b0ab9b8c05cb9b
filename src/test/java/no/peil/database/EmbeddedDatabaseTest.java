package no.peil.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.peil.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class EmbeddedDatabaseTest {

    private static final Path FOLDER = Path.of("target/test-data");

    @Autowired
    EmbeddedDatabase embedded;

    @Autowired
    Database database;

    @Autowired
    DataSource application;

    @Test
    void whatIsTypedSurvivesAPowerCut() {
        var sql = new JdbcTemplate(embedded.asSuperuser());
        assertThat(sql.queryForObject("show fsync", String.class)).isEqualTo("on");
        assertThat(sql.queryForObject("show synchronous_commit", String.class)).isEqualTo("on");
        assertThat(sql.queryForObject("show full_page_writes", String.class)).isEqualTo("on");
    }

    @Test
    void itIsPostgresql18() {
        assertThat(new JdbcTemplate(application).queryForObject("show server_version_num", Integer.class))
                .isBetween(180_000, 189_999);
    }

    @Test
    void namesAreInNorwegianOrder() {
        var sorted = new JdbcTemplate(application)
                .queryForList(
                        "select name from unnest(array['Ås', 'Ærø', 'Østby', 'Zari', 'Adan']) name order by name",
                        String.class);
        assertThat(sorted).containsExactly("Adan", "Zari", "Ærø", "Østby", "Ås");
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws Exception {
        assertThat(Files.readString(FOLDER.resolve("postgres/pg_hba.conf")).lines())
                .filteredOn(line -> !line.isBlank() && !line.startsWith("#"))
                .isNotEmpty()
                .allMatch(line -> line.endsWith("scram-sha-256"));
        for (var user : new String[] {"postgres", "peil_owner", "peil_app"}) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void theSuperusersPasswordIsForTheOwnerOfTheFolderAlone() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER.resolve("superuser-password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FOLDER)))
                .isEqualTo("rwx------");
    }

    @Test
    void aSecondPortalOnTheSameDataIsRefusedWithASentence() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(FOLDER))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("A portal is already running on the data in ");
    }

    @Test
    void theApplicationOwnsNothingAndInheritsNothing() throws SQLException {
        var sql = new JdbcTemplate(application);
        assertThat(sql.queryForObject("select current_user", String.class)).isEqualTo("peil_app");
        assertThat(sql.queryForObject("select count(*) from pg_class where relowner = 'peil_app'::regrole", Long.class))
                .isZero();
        ApplicationRoleCheck.requireHarmless(application);
    }

    @Test
    void aPortalThatWouldLogInAsTheOwnerIsRefused() {
        assertThatThrownBy(() -> ApplicationRoleCheck.requireHarmless(embedded.asSuperuser()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("every municipality's persons");
    }
}
