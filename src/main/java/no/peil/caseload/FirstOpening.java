package no.peil.caseload;

import java.sql.Timestamp;
import java.time.Clock;
import no.peil.access.RunsWithoutUser;
import no.peil.participant.ParticipantOpened;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes when the owner first opens a person: until then the person is new (<i>ny</i>). */
@Component
@RunsWithoutUser("joins the opening of the page; row-level security limits it to the user's persons")
class FirstOpening {

    private final JdbcClient database;
    private final Clock clock;

    FirstOpening(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @EventListener
    void note(ParticipantOpened opened) {
        if (opened.byMunicipality()) {
            database.sql("""
                            update caseload_row set owner_opened_at = ?
                            where participant_id = ? and owner = ? and owner_opened_at is null
                            """)
                    .params(Timestamp.from(clock.instant()), opened.person().value(), opened.by())
                    .update();
        }
    }
}
