package no.peil.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Row-level security binds neither a superuser nor the owner of a table, and rights that are inherited need no choice of
 * reach: an application that logs in as such a role would see every municipality's persons. It does not start.
 */
final class ApplicationRoleCheck {

    private static final String QUESTION = """
            select r.rolsuper or r.rolbypassrls as bypasses,
                   exists (select from pg_class c where c.relowner = r.oid) as owns,
                   (select count(*) from unnest(array['peil_municipal', 'peil_lead', 'peil_liaison',
                        'peil_auditor', 'peil_admin', 'peil_system']) as reach(name)
                     join pg_roles reach_role on reach_role.rolname = reach.name
                    where pg_has_role(r.oid, reach_role.oid, 'SET')
                      and not pg_has_role(r.oid, reach_role.oid, 'USAGE')) = 6 as reaches
              from pg_roles r
             where r.rolname = current_user
            """;

    private ApplicationRoleCheck() {}

    static void requireHarmless(DataSource application) throws SQLException {
        try (var connection = connect(application);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(QUESTION)) {
            if (!answer.next() || answer.getBoolean("bypasses") || answer.getBoolean("owns")) {
                throw new StartRefused("PEIL_DB_APP_USER is a superuser, bypasses row-level security or owns tables, so"
                        + " it would see every municipality's persons. Use the role that db/roles.sql makes.");
            }
            if (!answer.getBoolean("reaches")) {
                throw new StartRefused("PEIL_DB_APP_USER lacks the reach roles, or inherits them. Run db/roles.sql on"
                        + " the database as a superuser.");
            }
        }
    }

    private static java.sql.Connection connect(DataSource application) {
        try {
            return application.getConnection();
        } catch (SQLException refused) {
            throw new StartRefused("The database does not let the application in: " + refused.getMessage(), refused);
        }
    }
}
