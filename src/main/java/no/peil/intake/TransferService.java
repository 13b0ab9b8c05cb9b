package no.peil.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Refusal;
import no.peil.common.ResidenceKind;
import no.peil.intake.PersonLine.Home;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantLedger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests for persons (<i>overføringer</i>) that wait for an answer here, and those that were sent from here. */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class TransferService {

    private final JdbcClient database;
    private final TransferDesk desk;
    private final ParticipantLedger ledger;
    private final MunicipalityRegister municipalities;
    private final AuditService audit;
    private final Reach reach;
    private final Clock clock;

    TransferService(
            JdbcClient database,
            TransferDesk desk,
            ParticipantLedger ledger,
            MunicipalityRegister municipalities,
            AuditService audit,
            Reach reach,
            Clock clock) {
        this.database = database;
        this.desk = desk;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.audit = audit;
        this.reach = reach;
        this.clock = clock;
    }

    /** The requests for persons whom the user may see, or could until they moved; those that wait come first. */
    @Transactional(readOnly = true)
    public List<IncomingTransfer> incoming() {
        return database.sql("""
                        select r.*, p.id as person
                        from transfer_request r
                        join transfer_subject s on s.request_id = r.id
                        left join participant p on p.id = s.participant_id
                        where (r.state = 'WAITING' and p.id is not null)
                           or s.from_municipality is not distinct from nullif(current_setting('app.municipality', true), '')
                        order by r.state = 'WAITING' desc, coalesce(r.answered_at, r.requested_at) desc, r.id
                        """)
                .query((row, number) -> new IncomingTransfer(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("person", UUID.class))
                                .map(ParticipantId::new)
                                .orElse(null),
                        name(row),
                        municipalities.nameOf(new MunicipalityNumber(row.getString("to_municipality"))),
                        row.getTimestamp("requested_at").toInstant(),
                        ResidenceKind.valueOf(row.getString("residence_kind")),
                        row.getObject("settled_on", LocalDate.class),
                        TransferState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("reason")).orElse("")))
                .list();
    }

    /** How many requests wait for the user. */
    @Transactional(readOnly = true)
    public int waiting() {
        return (int) incoming().stream()
                .filter(request -> request.state() == TransferState.WAITING)
                .count();
    }

    /** The requests that the user's municipality has sent, newest first; none from IMDi, which need not ask. */
    @Transactional(readOnly = true)
    public List<SentTransfer> sent() {
        return database.sql("""
                        select * from transfer_request
                        where to_municipality = nullif(current_setting('app.municipality', true), '')
                        order by requested_at desc, id
                        """)
                .query((row, number) -> new SentTransfer(
                        row.getObject("id", UUID.class),
                        name(row),
                        row.getTimestamp("requested_at").toInstant(),
                        ResidenceKind.valueOf(row.getString("residence_kind")),
                        row.getObject("settled_on", LocalDate.class),
                        TransferState.valueOf(row.getString("state")),
                        Optional.ofNullable(row.getString("reason")).orElse("")))
                .list();
    }

    /** Hands the person over, with a word to those who asked, or none. */
    @Transactional
    public void accept(UUID request, String reason) {
        var waiting = waiting(request);
        reach.ofEverybody("who hands a person over sees them no more", () -> {
            var person = Optional.ofNullable(
                            ledger.read(List.of(waiting.person())).get(waiting.person()))
                    .orElseThrow();
            var difference = desk.residence(person, waiting.home());
            difference.errors().stream().findFirst().ifPresent(earlier -> {
                throw new Refusal("intake.transfer-earlier", earlier.arguments().getFirst());
            });
            difference.amendment(waiting.source()).ifPresent(amendment -> ledger.amend(List.of(amendment)));
            answer(request, TransferState.ACCEPTED, reason);
        });
        audit.record(AuditedAction.TRANSFERRED, waiting.person().value(), "ACCEPTED");
    }

    /** Keeps the person, and says why. */
    @Transactional
    public void refuse(UUID request, String reason) {
        if (reason.isBlank()) {
            throw new Refusal("intake.transfer-reason");
        }
        var waiting = waiting(request);
        reach.ofEverybody(
                "the answer stands on the request of another municipality",
                () -> answer(request, TransferState.REFUSED, reason));
        audit.record(AuditedAction.TRANSFERRED, waiting.person().value(), "REFUSED");
    }

    private void answer(UUID request, TransferState answer, String reason) {
        database.sql("update transfer_request set state = ?, answered_by = ?, answered_at = ?, reason = ? where id = ?")
                .param(answer.name())
                .param(SignedInUser.required().getUsername())
                .param(OffsetDateTime.now(clock))
                .param(reason.strip())
                .param(request)
                .update();
    }

    /** The request, if it still waits and its person is in the user's reach. */
    private Waiting waiting(UUID request) {
        return database.sql("""
                        select r.*, p.id as person
                        from transfer_request r
                        join transfer_subject s on s.request_id = r.id
                        join participant p on p.id = s.participant_id
                        where r.id = ? and r.state = 'WAITING'
                        """)
                .param(request)
                .query((row, number) -> new Waiting(
                        new ParticipantId(row.getObject("person", UUID.class)),
                        home(row),
                        row.getString("to_municipality")))
                .optional()
                .orElseThrow(() -> new Refusal("intake.transfer-answered"));
    }

    private static Home home(ResultSet row) throws SQLException {
        return new Home(
                ResidenceKind.valueOf(row.getString("residence_kind")),
                new MunicipalityNumber(row.getString("to_municipality")),
                row.getObject("settled_on", LocalDate.class),
                row.getObject("by_agreement", Boolean.class),
                row.getString("centre"));
    }

    private static String name(ResultSet row) throws SQLException {
        return row.getString("family_name") + ", " + row.getString("given_name");
    }

    private record Waiting(ParticipantId person, Home home, String source) {}
}
