package no.peil.demo;

import java.sql.Timestamp;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.peil.participant.Belonging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The colleagues of the demo users, and who has which persons. */
@Component
class DemoTeam {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int IN_HUNDRED_WITH_AN_OWNER = 88;

    private final JdbcTemplate database;
    private final PasswordEncoder passwords;

    DemoTeam(JdbcTemplate database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    /** Registers those who are not demo users, with a password that nobody knows. */
    void register() {
        var nobodysPassword = passwords.encode(UUID.randomUUID().toString());
        database.batchUpdate(
                """
                insert into user_account (username, display_name, role, municipality, password_hash)
                values (?, ?, 'CASE_WORKER', ?, ?) on conflict do nothing
                """,
                Colleague.ALL.stream()
                        .map(colleague -> new Object[] {
                            colleague.username(), colleague.name(), colleague.municipality(), nobodysPassword
                        })
                        .toList());
    }

    /** Gives most persons a case worker; those who came last wait for one. */
    void share(List<DemoPerson> persons) {
        var owners = new ArrayList<Object[]>();
        var history = new ArrayList<Object[]>();
        for (var person : persons) {
            var municipality = Belonging.of(person.facts()).municipality();
            var dice = new Dice(person.id().getMostSignificantBits());
            boolean owned =
                    dice.chance(IN_HUNDRED_WITH_AN_OWNER) && person.story() != Story.NEWLY_SETTLED || dice.chance(40);
            if (municipality != null && !person.story().isAbroad() && owned) {
                var owner = dice.one(Colleague.in(municipality)).username();
                var at = Timestamp.from(person.registeredOn()
                        .atTime(LocalTime.NOON)
                        .atZone(OSLO)
                        .toInstant());
                owners.add(new Object[] {owner, person.id()});
                history.add(new Object[] {person.id(), owner, owner, at});
            }
        }
        database.batchUpdate("update caseload_row set owner = ? where participant_id = ?", owners);
        database.batchUpdate("""
                insert into caseload_assignment (participant_id, owner, assigned_by, assigned_at) values (?, ?, ?, ?)
                """, history);
    }
}
