package no.peil.competence;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import no.peil.access.SignedInUser;
import no.peil.audit.AuditService;
import no.peil.audit.AuditedAction;
import no.peil.common.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which languages the questions may be asked: outside the demo only in those that an administrator has approved. */
@Service
@PreAuthorize("isAuthenticated()")
public class QuestionLanguageService {

    private final QuestionLanguageTable languages;
    private final JdbcClient database;
    private final AuditService audit;
    private final Clock clock;

    QuestionLanguageService(QuestionLanguageTable languages, JdbcClient database, AuditService audit, Clock clock) {
        this.languages = languages;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** All fifteen, each with its state. */
    @Transactional(readOnly = true)
    public List<QuestionLanguage> all() {
        return languages.all();
    }

    /** Those in which the questions are offered. */
    @Transactional(readOnly = true)
    public List<QuestionLanguage> offered() {
        return languages.offered();
    }

    /**
     * Approves a translation, or makes it a draft again.
     *
     * @throws Refusal when Bokmål would be a draft: then no language would be sure to be offered
     */
    @Transactional
    @PreAuthorize("hasRole('SYSTEM_ADMIN')")
    public void set(ParticipantLanguage language, boolean approved) {
        if (language == ParticipantLanguage.NB && !approved) {
            throw new Refusal("question-language.nb-stays");
        }
        var user = SignedInUser.required();
        database.sql("""
                        update question_language set state = ?, changed_at = ?, changed_by = ?, changed_by_name = ?
                        where language = ?
                        """)
                .param(approved ? "APPROVED" : "DRAFT")
                .param(Timestamp.from(clock.instant()))
                .param(user.getUsername())
                .param(user.displayName())
                .param(language.code())
                .update();
        audit.record(AuditedAction.QUESTION_LANGUAGE_SET, null, language.code() + (approved ? " approved" : " draft"));
    }
}
