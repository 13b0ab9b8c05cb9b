package no.peil.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.peil.testing.DatabaseTest;
import no.peil.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AuditLogServiceTest {

    private static final UUID PERSON = UUID.fromString("01993d5e-0000-7000-8000-0000abcd1234");

    @Autowired
    private AuditService audit;

    @Autowired
    private AuditLogService log;

    @Autowired
    private SignIn signIn;

    @Autowired
    private Clock clock;

    @Test
    void theAuditorReadsWhoSawWhomNewestFirst() {
        signIn.as("saksbehandler-oslo", () -> audit.record(AuditedAction.OPENED, PERSON));
        signIn.as("imdi", () -> audit.record(AuditedAction.IMPORTED, null, "400"));

        var lines = find(LogFilter.EVERYTHING);

        assertThat(lines).extracting(LoggedAction::name).containsExactly("Marit Lunde", "Ingrid Solberg");
        assertThat(lines)
                .extracting(LoggedAction::action)
                .containsExactly(AuditedAction.IMPORTED, AuditedAction.OPENED);
        assertThat(lines).extracting(LoggedAction::shortPerson).containsExactly("", "abcd1234");
        assertThat(lines.getLast().municipality()).hasToString("0301");
        assertThat(lines.getFirst().municipality()).isNull();
    }

    @Test
    void aFilterLeavesOutTheOthers() {
        signIn.as("saksbehandler-oslo", () -> audit.record(AuditedAction.OPENED, PERSON));
        signIn.as("leder-oslo", () -> audit.record(AuditedAction.OPENED, PERSON));
        signIn.as("leder-oslo", () -> audit.record(AuditedAction.IDENTITY_SHOWN, PERSON, "DUF"));
        var today = LocalDate.now(clock);

        assertThat(find(new LogFilter("leder-oslo", null, null))).hasSize(2);
        assertThat(find(new LogFilter(null, AuditedAction.OPENED, null))).hasSize(2);
        assertThat(find(new LogFilter("leder-oslo", AuditedAction.OPENED, today)))
                .hasSize(1);
        assertThat(find(new LogFilter(null, null, today.minusDays(1)))).isEmpty();
    }

    @Test
    void whatHappensWhileTheAuditorReadsDoesNotMoveTheList() {
        signIn.as("saksbehandler-oslo", () -> audit.record(AuditedAction.OPENED, PERSON));
        signIn.as("saksbehandler-oslo", () -> audit.record(AuditedAction.OPENED, PERSON));
        long newest = signIn.as("revisor", log::newest);
        var first = signIn.as("revisor", () -> log.find(LogFilter.EVERYTHING, newest, 0, 1));
        signIn.as("saksbehandler-oslo", () -> audit.record(AuditedAction.OPENED, PERSON));

        var second = signIn.as("revisor", () -> log.find(LogFilter.EVERYTHING, newest, 1, 1));

        assertThat(second.getFirst().id()).isLessThan(first.getFirst().id());
    }

    @Test
    void theAuditorFindsAUserByAPartOfTheName() {
        assertThat(signIn.as("revisor", () -> log.users("sol", 0, 10)))
                .extracting(AuditLogService.LoggedUser::username)
                .containsExactly("saksbehandler-oslo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"saksbehandler-oslo", "leder-oslo", "imdi", "admin"})
    void nobodyElseReadsTheLog(String username) {
        assertThatThrownBy(() -> signIn.as(username, log::newest)).isInstanceOf(AccessDeniedException.class);
    }

    private List<LoggedAction> find(LogFilter filter) {
        return signIn.as("revisor", () -> log.find(filter, log.newest(), 0, 50));
    }
}
