package no.peil.demo;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.peil.caseload.WaitingReason;
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
    private static final int OPENED = 92;
    private static final int ONE_IN_WAITS = 7;
    private static final List<WaitingReason> REASONS = List.of(WaitingReason.values());

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
                owners.add(new Object[] {
                    owner,
                    new Dice(person.id().getLeastSignificantBits()).chance(OPENED) ? at(person) : null,
                    person.id()
                });
                history.add(new Object[] {person.id(), owner, owner, at(person)});
            });
        }
        database.batchUpdate("update caseload_row set owner = ?, owner_opened_at = ? where participant_id = ?", owners);
        database.batchUpdate("""
                insert into caseload_assignment (participant_id, owner, assigned_by, assigned_at) values (?, ?, ?, ?)
                """, history);
    }

    /** Each seventh of those who have an owner and are still to be mapped waits, for one reason after the other. */
    void putOnHold(List<DemoPerson> persons, LocalDate today) {
        var toMap = Set.copyOf(database.queryForList(
                "select participant_id from caseload_row where status in ('MUST_MAP', 'TO_ASSURE') and owner is not null",
                UUID.class));
        var seen = new HashMap<Optional<String>, Integer>();
        for (var person : persons) {
            if (!toMap.contains(person.id())) {
                continue;
            }
            int turn =
                    seen.merge(Optional.ofNullable(Belonging.of(person.facts()).municipality()), 1, Integer::sum);
            if (turn % ONE_IN_WAITS == 0) {
                putOnHold(person, REASONS.get(turn / ONE_IN_WAITS % REASONS.size()), today.plusDays(turn));
            }
        }
    }

    private void putOnHold(DemoPerson person, WaitingReason reason, LocalDate until) {
        var since = person.touchedOn();
        database.update("""
                update caseload_row set waiting_for = ?, waiting_reason = ?, waiting_since = ?, waiting_until = ?
                where participant_id = ?
                """, reason.whom().name(), reason.name(), since, until, person.id());
        database.update("""
                insert into caseload_waiting (participant_id, reason, since, until, put_by, put_at)
                select participant_id, waiting_reason, waiting_since, waiting_until, owner, ? from caseload_row
                where participant_id = ?
                """, at(person), person.id());
    }

    /** One is away today with a stand-in whom a reader of the demo can be, and one will be. */
    void sendAway(LocalDate today) {
        sendAway("linh-nguyen", today.minusDays(4), today.plusDays(10), "saksbehandler-oslo");
        sendAway("bjorn-kristiansen", today.plusDays(24), today.plusDays(30), "amina-yusuf");
        sendAway("nils-sara", today.minusDays(1), today.plusDays(5), "saksbehandler-tromso");
    }

    private void sendAway(String username, LocalDate from, LocalDate to, String standIn) {
        database.update("""
                insert into caseload_absence
                    (municipality, username, from_day, to_day, stand_in, registered_by, registered_at)
                select municipality, username, ?, ?, ?, ?, now() from user_account where username = ?
                """, from, to, standIn, username, username);
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
