package no.peil.audit;

import java.util.UUID;
import no.peil.access.RunsWithoutUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes in the log what a person did who is no user, within the caller's transaction and reach. */
@Component
@RunsWithoutUser("the participant is no user; the log names neither a user nor the person")
public class PersonsOwnLog {

    static final String THE_PERSON = "PERSON";

    private final JdbcClient database;

    PersonsOwnLog(JdbcClient database) {
        this.database = database;
    }

    /** Logs what the person did with what is their own. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditedAction action, UUID person) {
        database.sql("insert into access_log (username, role, action, participant_id) values ('', ?, ?, ?)")
                .params(THE_PERSON, action.name(), person)
                .update();
    }
}
