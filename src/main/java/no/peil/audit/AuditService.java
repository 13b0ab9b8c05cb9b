package no.peil.audit;

import java.util.Collection;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.common.MunicipalityNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the log (<i>innsynslogg</i>), in the transaction of what it tells about: either both happen or neither. */
@Service
@PreAuthorize("isAuthenticated()")
public class AuditService {

    private final JdbcClient database;

    AuditService(JdbcClient database) {
        this.database = database;
    }

    /** Logs an action on one person. */
    @Transactional
    public void record(AuditedAction action, UUID person) {
        write(action, person, null);
    }

    /**
     * Logs an action.
     *
     * @param person whose, or null when it was about nobody in particular
     * @param detail what more the reader needs, a key or a count; never a number or a name of a person
     */
    @Transactional
    public void record(AuditedAction action, @Nullable UUID person, String detail) {
        write(action, person, detail);
    }

    /** Logs an action on each of many persons. */
    @Transactional
    public void recordAll(AuditedAction action, Collection<UUID> persons) {
        var user = SignedInUser.required();
        database.sql("""
                        insert into access_log (username, role, municipality, action, participant_id)
                        select ?, ?, ?, ?, unnest(?::uuid[])
                        """)
                .param(user.getUsername())
                .param(user.role().name())
                .param(user.municipality().map(MunicipalityNumber::value).orElse(null))
                .param(action.name())
                .param(persons.toArray(UUID[]::new))
                .update();
    }

    private void write(AuditedAction action, @Nullable UUID person, @Nullable String detail) {
        var user = SignedInUser.required();
        database.sql("""
                        insert into access_log (username, role, municipality, action, participant_id, detail)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .param(user.getUsername())
                .param(user.role().name())
                .param(user.municipality().map(MunicipalityNumber::value).orElse(null))
                .param(action.name())
                .param(person)
                .param(detail)
                .update();
    }
}
