package no.peil.demo;

import java.sql.Timestamp;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.peil.participant.AddressProtection;
import no.peil.participant.Belonging;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The colleagues of the demo users, and who has which persons. */
@Component
class DemoTeam {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Map<String, String> LEADS = Map.of("0301", "leder-oslo", "5501", "leder-tromso");

    /** Of each hundred. */
    private static final int WITH_AN_OWNER = 90;

    private static final int NEW_WITH_AN_OWNER = 45;
    private static final int WITH_THE_LEAD = 12;

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

    /**
     * Gives most persons a case worker; those who came last wait for one. A strictly protected person is the lead's, who is the
     * only one to see them.
     */
    void share(List<DemoPerson> persons) {
        var owners = new ArrayList<Object[]>();
        var history = new ArrayList<Object[]>();
        for (var person : persons) {
            owner(person).ifPresent(owner -> {
                owners.add(new Object[] {owner, person.id()});
                history.add(new Object[] {person.id(), owner, owner, at(person)});
            });
        }
        database.batchUpdate("update caseload_row set owner = ? where participant_id = ?", owners);
        database.batchUpdate("""
                insert into caseload_assignment (participant_id, owner, assigned_by, assigned_at) values (?, ?, ?, ?)
                """, history);
    }

    private static Optional<String> owner(DemoPerson person) {
        var municipality = Belonging.of(person.facts()).municipality();
        if (municipality == null || person.story().isAbroad()) {
            return Optional.empty();
        }
        var lead = Optional.ofNullable(LEADS.get(municipality));
        if (person.personalia().protection() == AddressProtection.STRICTLY_CONFIDENTIAL) {
            return lead;
        }
        var dice = new Dice(person.id().getMostSignificantBits());
        if (!dice.chance(person.story() == Story.NEWLY_SETTLED ? NEW_WITH_AN_OWNER : WITH_AN_OWNER)) {
            return Optional.empty();
        }
        return dice.chance(WITH_THE_LEAD) && lead.isPresent()
                ? lead
                : Optional.of(dice.one(Colleague.in(municipality)).username());
    }

    private static Timestamp at(DemoPerson person) {
        return Timestamp.from(
                person.registeredOn().atTime(LocalTime.NOON).atZone(OSLO).toInstant());
    }
}
