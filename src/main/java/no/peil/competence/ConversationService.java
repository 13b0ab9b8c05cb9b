package no.peil.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.codes.Languages;
import no.peil.common.Refusal;
import no.peil.competence.rules.Assistance;
import no.peil.competence.rules.DeviationGround;
import no.peil.competence.rules.InterpretingAct;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The interpreter log (<i>tolkelogg</i>): in which language and through whom the conversations of a mapping were held. What
 * the user writes into the record while a conversation is theirs and open was said in it.
 */
@Service
@PreAuthorize("hasAnyRole('CASE_WORKER', 'TEAM_LEAD', 'LIAISON')")
public class ConversationService {

    private final ConversationTable conversations;
    private final RecordTable records;
    private final MappingRights rights;
    private final ParticipantService participants;
    private final AuditService audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConversationService(
            ConversationTable conversations,
            RecordTable records,
            MappingRights rights,
            ParticipantService participants,
            AuditService audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.records = records;
        this.rights = rights;
        this.participants = participants;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The conversations with a person, the newest first; none when there is no such person within reach. */
    @Transactional(readOnly = true)
    public List<Conversation> of(ParticipantId person) {
        return conversations.of(person);
    }

    /** What is known of the person's languages before a conversation. */
    @Transactional(readOnly = true)
    public ConversationBasis basis(ParticipantId person) {
        return basis(person, open(person));
    }

    /**
     * Begins a conversation, which stays open until it is ended; another one that the user left open ends.
     *
     * @throws Refusal when the mapping is not open to the user, or the details lack what tolkeloven asks for
     */
    @Transactional
    public void begin(ParticipantId person, ConversationDetails details) {
        var record = open(person);
        check(details, basis(person, record));
        var now = me();
        conversations.end(person, now);
        conversations.begin(
                UUID.randomUUID(),
                record,
                details,
                SignedInUser.required().municipality().orElse(null),
                now);
        told(person, AuditedAction.CONVERSATION_BEGUN);
    }

    /**
     * Corrects what the log says of a conversation of the user's office. What it said before is kept.
     *
     * @throws Refusal when it is another office's, the mapping is closed, or the details lack what tolkeloven asks for
     */
    @Transactional
    public void change(ParticipantId person, UUID conversation, ConversationDetails details) {
        check(details, basis(person, open(person)));
        if (!conversations.change(person, conversation, details, me())) {
            throw new Refusal("competence.not-open-to-you");
        }
        told(person, AuditedAction.CONVERSATION_CORRECTED);
    }

    /** Ends the user's conversation: what is written from now on was not said in it. */
    @Transactional
    public void end(ParticipantId person) {
        conversations.end(person, me());
        events.publishEvent(new CompetenceEvent.RecordChanged(person));
    }

    /**
     * Goes on with a conversation of the user's own, to write down what was said in it.
     *
     * @throws Refusal when it is another's, or the mapping is closed
     */
    @Transactional
    public void goOn(ParticipantId person, UUID conversation) {
        open(person);
        var now = me();
        conversations.end(person, now);
        if (!conversations.goOn(person, conversation, now)) {
            throw new Refusal("competence.not-open-to-you");
        }
        events.publishEvent(new CompetenceEvent.RecordChanged(person));
    }

    private void check(ConversationDetails details, ConversationBasis basis) {
        if (details.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refusal("conversation.held-on");
        }
        if (Languages.withCode(details.language()).isEmpty()) {
            throw new Refusal("conversation.language");
        }
        if ((details.assistance() == Assistance.INTERPRETER) != (details.level() != null)) {
            throw new Refusal("conversation.level");
        }
        if (details.variant().length() > ConversationDetails.LONGEST_NAME
                || details.interpreter().length() > ConversationDetails.LONGEST_NAME
                || details.reason().length() > ConversationDetails.LONGEST_TEXT
                || details.corrections().length() > ConversationDetails.LONGEST_TEXT) {
            throw new Refusal("conversation.too-long");
        }
        checkLaw(details, basis);
    }

    private static void checkLaw(ConversationDetails details, ConversationBasis basis) {
        var facts = basis.facts(details);
        if (!InterpretingAct.NO_CHILD.holds(facts)) {
            throw new Refusal("conversation.child");
        }
        // A child's two exceptions are § 4's own, and § 7 is about interpreters.
        if (details.assistance() != Assistance.COMMON_LANGUAGE
                && details.assistance() != Assistance.CHILD
                && !InterpretingAct.QUALIFIED.holds(facts)) {
            throw new Refusal("conversation.qualified");
        }
        if (details.ground() == DeviationGround.CHILD_CONSIDERED && details.assistance() != Assistance.CHILD) {
            throw new Refusal("conversation.child");
        }
        if (InterpretingAct.mustSayWhy(facts) && details.reason().isEmpty()) {
            throw new Refusal("conversation.reason-missing");
        }
    }

    private ConversationBasis basis(ParticipantId person, CompetenceRecord record) {
        return ConversationBasis.of(
                participants
                        .find(person)
                        .map(found -> found.personalia().interpreterLanguage())
                        .orElse(null),
                record);
    }

    /** The log is part of the mapping: whoever fills it in, or assures it, keeps it. */
    private CompetenceRecord open(ParticipantId person) {
        return records.find(person)
                .flatMap(record -> rights.of(person, record)
                        .filter(found -> found.may(Deed.EDIT) || found.may(Deed.ASSURE))
                        .map(found -> record))
                .orElseThrow(() -> new Refusal("competence.not-open-to-you"));
    }

    private void told(ParticipantId person, AuditedAction action) {
        audit.record(action, person.value());
        events.publishEvent(new CompetenceEvent.RecordChanged(person));
    }

    private Signature me() {
        var user = SignedInUser.required();
        return new Signature(clock.instant(), user.getUsername(), user.displayName());
    }
}
