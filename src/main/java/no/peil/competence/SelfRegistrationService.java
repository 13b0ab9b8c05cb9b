package no.peil.competence;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can answer the questions alone, and the code by which they do (<i>selvregistrering</i>). */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class SelfRegistrationService {

    private final SelfRegistrationTable registrations;
    private final RecordTable records;
    private final MappingRights rights;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SelfRegistrationService(
            SelfRegistrationTable registrations,
            RecordTable records,
            MappingRights rights,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.records = records;
        this.rights = rights;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The assessments and codes of a person, the newest first. */
    @Transactional(readOnly = true)
    public List<SelfRegistration> of(ParticipantId person) {
        return registrations.of(person);
    }

    /**
     * Assesses how much help the person needs, and makes a code unless that is full help. An earlier code dies.
     *
     * @param reason why that much help
     * @return the code, which cannot be shown again; null when the person needs full help
     * @throws Refusal without a reason, or when the mapping is not open to the user
     */
    @Transactional
    public @Nullable RegistrationCode assess(ParticipantId person, NeedForHelp help, String reason) {
        var why = reason.strip();
        if (why.isEmpty()) {
            throw new Refusal("competence.reason-missing");
        }
        records.lock(person, true);
        var record = records.find(person).orElseThrow(() -> new Refusal("competence.not-open-to-you"));
        if (rights.of(person, record).filter(found -> found.may(Deed.EDIT)).isEmpty()) {
            throw new Refusal("competence.not-open-to-you");
        }
        var now = clock.instant();
        registrations.withdraw(person, now);
        var code = help == NeedForHelp.FULL ? null : RegistrationCode.random();
        var user = SignedInUser.required();
        registrations.add(
                new SelfRegistration(
                        UUID.randomUUID(),
                        help,
                        why,
                        code == null ? null : now.plus(Duration.ofDays(SelfRegistration.DAYS)),
                        new Signature(now, user.getUsername(), user.displayName()),
                        null,
                        null,
                        null,
                        null),
                record,
                user.municipality().orElse(null),
                code == null ? null : code.hash());
        if (code != null) {
            audit.record(AuditedAction.REGISTRATION_CODE_MADE, person.value());
        }
        events.publishEvent(new CompetenceEvent.RecordChanged(person));
        return code;
    }

    /** Makes the person's code dead; what has been answered stays. */
    @Transactional
    public void withdraw(ParticipantId person) {
        if (registrations.withdraw(person, clock.instant()) == 0) {
            throw new Refusal("competence.no-live-code");
        }
        audit.record(AuditedAction.REGISTRATION_CODE_WITHDRAWN, person.value());
        events.publishEvent(new CompetenceEvent.RecordChanged(person));
    }
}
