package no.peil.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.peil.access.Reach;
import no.peil.access.UserAccountService;
import no.peil.common.MunicipalityNumber;
import no.peil.common.Permit;
import no.peil.common.ResidenceKind;
import no.peil.participant.AddressProtection;
import no.peil.participant.FactService;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.LegalFact;
import no.peil.participant.NewParticipant;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantService;
import no.peil.participant.Personalia;
import no.peil.participant.Registration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The offices that the tests work in: who sits there, and the synthetic persons they meet. */
public class Office {

    public static final String OSLO = "saksbehandler-oslo";
    public static final String OSLO_LEAD = "leder-oslo";
    public static final String TROMSO = "saksbehandler-tromso";
    public static final String IMDI = "imdi";

    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final Map<Section, Map<ItemField, String>> FULL = Map.of(
            Section.LANGUAGES,
            Map.of(ItemField.LANGUAGE, "ar", ItemField.MOTHER_TONGUE, "true"),
            Section.EDUCATION,
            Map.of(
                    ItemField.LEVEL, "UPPER_SECONDARY",
                    ItemField.EDUCATION_COUNTRY, "SY",
                    ItemField.EDUCATION_YEARS, "12",
                    ItemField.COMPLETED, "true"),
            Section.WORK,
            Map.of(
                    ItemField.TITLE, "Bilmekaniker",
                    ItemField.OCCUPATION, "7231",
                    ItemField.WORK_COUNTRY, "LB",
                    ItemField.WORK_YEARS, "3"));

    private final UserAccountService accounts;
    private final ParticipantService participants;
    private final FactService facts;
    private final CompetenceService competence;
    private final CompetenceItemService items;
    private final TransactionTemplate transaction;
    private final JdbcTemplate database;
    private final Clock clock;
    private final Reach reach;

    public Office(ApplicationContext portal) {
        accounts = portal.getBean(UserAccountService.class);
        participants = portal.getBean(ParticipantService.class);
        facts = portal.getBean(FactService.class);
        competence = portal.getBean(CompetenceService.class);
        items = portal.getBean(CompetenceItemService.class);
        transaction = portal.getBean(TransactionTemplate.class);
        database = portal.getBean(JdbcTemplate.class);
        clock = portal.getBean(Clock.class);
        reach = portal.getBean(Reach.class);
    }

    /** Somebody else sits down at the machine. */
    public void signIn(String username) {
        var user = accounts.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    public <T> T as(String username, Supplier<T> work) {
        var before = SecurityContextHolder.getContext().getAuthentication();
        signIn(username);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.getContext().setAuthentication(before);
        }
    }

    /** Runs SQL past every service, as the signed-in user's database role. */
    int sql(String statement, Object... parameters) {
        Integer rows = transaction.execute(status -> database.update(statement, parameters));
        return rows == null ? 0 : rows;
    }

    /** The retention job does its work. */
    public void eraseRemarks(ParticipantId person) {
        reach.ofEverybody(
                "the retention job sees everybody",
                () -> sql(
                        "update competence_remark set body = null, erased_at = now() where participant_id = ?",
                        person.value()));
    }

    /** How many rows the signed-in user's database role sees, past every service. */
    int rows(String query, Object... parameters) {
        var found = transaction.execute(status -> database.queryForList(query, parameters));
        return found == null ? 0 : found.size();
    }

    /** A refugee whom Oslo settled by agreement a month ago. */
    public ParticipantId aRefugeeSettledInOslo() {
        return as(OSLO, () -> register(ResidenceKind.MUNICIPALITY, "0301", Permit.UTL_28, AddressProtection.NONE));
    }

    /** Somebody in a reception centre in Oslo, with a permit. */
    public ParticipantId aResidentOfACentreInOslo() {
        return as(OSLO, () -> register(ResidenceKind.RECEPTION_CENTRE, "0301", Permit.UTL_28, AddressProtection.NONE));
    }

    /** A resettlement refugee abroad, whom Oslo is to settle. */
    public ParticipantId aResettlementRefugeeBoundForOslo() {
        return as(IMDI, () -> register(ResidenceKind.ABROAD, "0301", Permit.UTL_35_3, AddressProtection.NONE));
    }

    /** The person comes to live in a municipality. */
    public void settles(ParticipantId person, String municipality) {
        as(IMDI, () -> {
            facts.add(person, residence(ResidenceKind.MUNICIPALITY, municipality, today().minusDays(3)), "IMDi");
            return true;
        });
    }

    /** The person moves from Oslo to another municipality. */
    public void movesFromOslo(ParticipantId person, String municipality) {
        as(OSLO, () -> {
            facts.add(
                    person,
                    residence(ResidenceKind.MUNICIPALITY, municipality, today().minusDays(1)),
                    "Folkeregisteret");
            return true;
        });
    }

    /** The signed-in user answers all four sections. */
    public void answerEverything(ParticipantId person) {
        FULL.forEach((section, values) -> addItem(person, section, values));
        items.setNone(person, Section.OTHER, true);
    }

    public CompetenceItem addItem(ParticipantId person, Section section, Map<ItemField, String> values) {
        var item = items.add(person, section);
        values.forEach((field, value) -> items.save(person, item.id(), field, null, value));
        return record(person).items().stream()
                .filter(saved -> saved.id().equals(item.id()))
                .findFirst()
                .orElseThrow();
    }

    /** IMDi maps the person from beginning to end. */
    public void mappedByImdi(ParticipantId person) {
        as(IMDI, () -> {
            competence.start(person);
            answerEverything(person);
            competence.complete(person);
            return true;
        });
    }

    public CompetenceRecord record(ParticipantId person) {
        var record = competence.of(person).record();
        if (record == null) {
            throw new AssertionError("nobody has begun a mapping");
        }
        return record;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private ParticipantId register(
            ResidenceKind where, String municipality, Permit permit, AddressProtection protection) {
        var registration = participants.register(new NewParticipant(
                new Personalia(
                        "Selam",
                        "Hailu",
                        LocalDate.of(1994, 3, 14),
                        "ER",
                        today().minusDays(60),
                        "ti",
                        "ti",
                        protection),
                List.of(new Identity(
                        IdentityKind.DUF, "2024%06d00".formatted(SERIAL.incrementAndGet()), today(), null)),
                List.of(
                        new LegalFact.PermitHeld(permit, null, today().minusDays(50), null, null),
                        residence(where, municipality, today().minusDays(30))),
                "UDI"));
        return switch (registration) {
            case Registration.Registered registered -> registered.id();
            case Registration.AlreadyHere here -> here.id();
            case Registration.TransferRequested asked -> throw new AssertionError("the number is taken");
        };
    }

    private static LegalFact residence(ResidenceKind where, @Nullable String municipality, LocalDate from) {
        return new LegalFact.Residence(
                where,
                municipality == null ? null : new MunicipalityNumber(municipality),
                null,
                from,
                null,
                where == ResidenceKind.MUNICIPALITY);
    }
}
