package no.peil.caseload;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.peil.access.Reach;
import no.peil.access.RunsWithoutUser;
import no.peil.access.SignedInUser;
import no.peil.competence.MappingStages;
import no.peil.eligibility.EligibilityService;
import no.peil.eligibility.MappingRegister;
import no.peil.eligibility.rules.EligibilityAnswer;
import no.peil.participant.LegalSituationService;
import no.peil.participant.ParticipantId;
import no.peil.participant.ParticipantsChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the rows of the work list true: renewed with the facts, in the same transaction, and when a day has passed, since
 * the law gives another answer on another day. A thousand at a time, so that the memory it needs does not grow with the
 * list that somebody imports.
 */
@Component
@RunsWithoutUser("what is derived must follow the facts wherever they move the person; the day passes for everybody")
public class CaseloadRenewal {

    private static final Logger LOG = LoggerFactory.getLogger(CaseloadRenewal.class);
    private static final int CHUNK = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final LegalSituationService situations;
    private final EligibilityService eligibility;
    private final MappingRegister mappings;
    private final MappingStages stages;
    private final CaseloadRows rows;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseloadRenewal(
            LegalSituationService situations,
            EligibilityService eligibility,
            MappingRegister mappings,
            MappingStages stages,
            CaseloadRows rows,
            Reach reach,
            TransactionTemplate transaction,
            Clock clock) {
        this.situations = situations;
        this.eligibility = eligibility;
        this.mappings = mappings;
        this.stages = stages;
        this.rows = rows;
        this.reach = reach;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Renews the rows of those whose facts changed, in the transaction that changed them. */
    @EventListener
    void renew(ParticipantsChanged event) {
        var touchedAt = SignedInUser.current().isPresent() ? clock.instant() : null;
        var ids = event.participants().stream()
                .distinct()
                .sorted(Comparator.comparing(ParticipantId::value))
                .toList();
        reach.ofEverybody(
                "a change may have moved the person out of the user's sight",
                () -> transaction.executeWithoutResult(status -> {
                    for (int from = 0; from < ids.size(); from += CHUNK) {
                        renew(ids.subList(from, Math.min(from + CHUNK, ids.size())), LocalDate.now(clock), touchedAt);
                    }
                }));
    }

    /** Renews whatever was worked out before today, and whatever has no row yet; every hour, and at the start. */
    @Scheduled(initialDelay = 0, fixedDelay = 60 * 60 * 1_000)
    public void renewOutdated() {
        var today = LocalDate.now(clock);
        int renewed = reach.ofEverybody("a day passes for everybody", () -> renewOutdated(today));
        if (renewed > 0) {
            LOG.info("renewed the work list of {} persons", renewed);
        }
    }

    private int renewOutdated(LocalDate today) {
        int renewed = 0;
        var last = BEFORE_ALL;
        while (true) {
            var after = last;
            var chunk = Optional.ofNullable(transaction.execute(status -> {
                        var ids = rows.outdated(today, after, CHUNK);
                        renew(ids, today, null);
                        return ids;
                    }))
                    .orElse(List.of());
            if (chunk.isEmpty()) {
                return renewed;
            }
            renewed += chunk.size();
            last = chunk.getLast().value();
        }
    }

    private void renew(List<ParticipantId> ids, LocalDate today, @Nullable Instant touchedAt) {
        if (ids.isEmpty()) {
            return;
        }
        rows.lock(ids);
        var answers = eligibility.assessAll(ids, today);
        var before = beforeTheTwoYears(answers, today);
        var completed = mappings.of(ids);
        var begun = stages.of(ids);
        var standings = new ArrayList<Standing>();
        for (var facts : situations.on(today, ids)) {
            var id = facts.participant();
            var answer = answers.get(id);
            if (answer != null) {
                standings.add(new Standing(facts, answer, before.get(id), completed.get(id), begun.containsKey(id)));
            }
        }
        rows.write(standings, touchedAt);
    }

    /** For those whose two-year day has come: what the law said on the last day before it. */
    private Map<ParticipantId, EligibilityAnswer> beforeTheTwoYears(
            Map<ParticipantId, EligibilityAnswer> answers, LocalDate today) {
        var lastDays = new HashMap<ParticipantId, LocalDate>();
        answers.forEach((id, answer) -> Standing.twoYears(answer)
                .filter(day -> !day.isAfter(today))
                .ifPresent(day -> lastDays.put(id, day.minusDays(1))));
        return eligibility.assessAll(lastDays);
    }
}
