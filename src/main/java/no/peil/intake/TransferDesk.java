package no.peil.intake;

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
import no.peil.common.ResidenceKind;
import no.peil.participant.AddressProtection;
import no.peil.participant.KnownParticipant;
import no.peil.participant.NewParticipant;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantLedger;
import no.peil.participant.ReceptionCentreService;
import no.peil.participant.TransferRequests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the requests (<i>overføring</i>) of a municipality for a person whom it cannot see. Who asks is told the same
 * whether the person lives elsewhere, is hidden or is protected.
 */
@Component
class TransferDesk implements TransferRequests {

    private final JdbcClient database;
    private final ParticipantLedger ledger;
    private final ReceptionCentreService centres;
    private final AuditService audit;
    private final Reach reach;
    private final Clock clock;

    TransferDesk(
            JdbcClient database,
            ParticipantLedger ledger,
            ReceptionCentreService centres,
            AuditService audit,
            Reach reach,
            Clock clock) {
        this.database = database;
        this.ledger = ledger;
        this.centres = centres;
        this.audit = audit;
        this.reach = reach;
        this.clock = clock;
    }

    @Override
    public void request(ParticipantId known, NewParticipant asWritten) {
        var wish = Wish.of(asWritten, RegisterCentres.forPreview(centres));
        reach.ofEverybody(
                "the person is beyond the user's reach; the user is told no more than that a request is sent",
                () -> request(List.of(known), wish, true));
    }

    /**
     * Requests whoever has the numbers, save the one whom the user sees. To be called with everybody in reach.
     *
     * @param seen the person of one number, when the other number is somebody else's
     */
    void request(Wish wish, Optional<ParticipantId> seen) {
        var persons = database.sql("select distinct participant_id from participant_identity where value in (:numbers)")
                .param("numbers", wish.numbers())
                .query((row, number) -> new ParticipantId(row.getObject(1, UUID.class)))
                .list();
        var hidden = persons.stream()
                .filter(person -> !seen.equals(Optional.of(person)))
                .toList();
        request(hidden, wish, persons.size() == 1);
    }

    private void request(List<ParticipantId> persons, Wish wish, boolean certain) {
        var to = SignedInUser.required().municipality().orElseThrow();
        ledger.read(persons).values().forEach(person -> request(person, wish, to, certain));
    }

    private void request(KnownParticipant person, Wish wish, MunicipalityNumber to, boolean certain) {
        boolean moved = certain && isDecidedByAgreement(wish, person, to) && move(person, wish);
        if (moved ? endWaiting(person, to) : isWaiting(person, to)) {
            return;
        }
        keep(person, wish, to, moved ? TransferState.MOVED : TransferState.WAITING);
        audit.record(AuditedAction.TRANSFERRED, person.id().value(), moved ? "MOVED" : "REQUESTED");
    }

    /**
     * Settled here by agreement with IMDi, or allocated here: the municipality that has the person now was party to it, or
     * knows of it, and need not be asked.
     */
    private static boolean isDecidedByAgreement(Wish wish, KnownParticipant person, MunicipalityNumber to) {
        boolean settled = wish.home().where() == ResidenceKind.MUNICIPALITY
                && Boolean.TRUE.equals(wish.home().byAgreement());
        boolean allocated = wish.home().where() == ResidenceKind.ABROAD;
        return (settled || allocated) && person.municipality() != null && !to.equals(person.municipality());
    }

    /** Moves the person, unless the register has a later residence: then somebody there must look at it. */
    private boolean move(KnownParticipant person, Wish wish) {
        var difference = residence(person, wish.home());
        difference.amendment(wish.source()).ifPresent(amendment -> {
            if (difference.errors().isEmpty()) {
                ledger.amend(List.of(amendment));
            }
        });
        return difference.errors().isEmpty();
    }

    /** What changes for a person who moves. */
    Difference residence(KnownParticipant person, PersonLine.Home home) {
        var difference = new Difference(person);
        new ResidenceComparison(person, home, RegisterCentres.forStoring(centres), LocalDate.now(clock), difference)
                .compare();
        return difference;
    }

    private static boolean isSealed(KnownParticipant person) {
        return person.personalia().protection() == AddressProtection.STRICTLY_CONFIDENTIAL;
    }

    private boolean isWaiting(KnownParticipant person, MunicipalityNumber to) {
        return database.sql("""
                        select exists (
                            select from transfer_request r join transfer_subject s on s.request_id = r.id
                            where s.participant_id = ? and r.to_municipality = ? and r.state = 'WAITING')
                        """)
                .params(person.id().value(), to.value())
                .query(Boolean.class)
                .single();
    }

    /** An earlier request that still waits is answered by the move itself. */
    private boolean endWaiting(KnownParticipant person, MunicipalityNumber to) {
        return database.sql("""
                        update transfer_request r set state = 'MOVED', answered_at = ?
                        from transfer_subject s
                        where s.request_id = r.id and s.participant_id = ? and r.to_municipality = ? and r.state = 'WAITING'
                        """)
                        .params(OffsetDateTime.now(clock), person.id().value(), to.value())
                        .update()
                > 0;
    }

    private void keep(KnownParticipant person, Wish wish, MunicipalityNumber to, TransferState state) {
        var now = OffsetDateTime.now(clock);
        var request = database.sql("""
                        insert into transfer_request
                            (to_municipality, requested_by, requested_at, given_name, family_name, number, residence_kind,
                             settled_on, by_agreement, centre, state, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .param(to.value())
                .param(SignedInUser.required().getUsername())
                .param(now)
                .param(wish.givenName())
                .param(wish.familyName())
                .param(wish.numbers().getFirst())
                .param(wish.home().where().name())
                .param(wish.home().settledOn())
                .param(wish.home().byAgreement())
                .param(wish.home().centre())
                .param(state.name())
                .param(state == TransferState.MOVED ? now : null)
                .query(UUID.class)
                .single();
        database.sql("""
                        insert into transfer_subject (request_id, participant_id, from_municipality, sealed)
                        values (?, ?, ?, ?)
                        """)
                .param(request)
                .param(person.id().value())
                .param(Optional.ofNullable(person.municipality())
                        .map(MunicipalityNumber::value)
                        .orElse(null))
                .param(isSealed(person))
                .update();
    }
}
