package no.peil.participant;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import no.peil.common.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the personal data and the facts of two registrations of one person.
 *
 * @param personalia as the kept person's will be
 * @param setAside the facts that hold no longer: those said twice, and those that lost the choice
 * @param inForce the facts that hold
 */
record MergePlan(Personalia personalia, List<FactId> setAside, List<LegalFact> inForce) {

    /**
     * Plans it.
     *
     * @throws Refusal when the two say different things of a fact that the law turns on, and nobody has chosen
     */
    static MergePlan of(KnownParticipant kept, KnownParticipant merged, MergeOrder order) {
        var aside = Arrays.stream(FactKind.values())
                .flatMap(kind ->
                        aside(of(kind, kept), of(kind, merged), order.facts().get(kind)))
                .map(RecordedFact::id)
                .toList();
        var inForce = Stream.concat(kept.facts().stream(), merged.facts().stream())
                .filter(fact -> !aside.contains(fact.id()))
                .map(RecordedFact::fact)
                .toList();
        return new MergePlan(personalia(kept.personalia(), merged.personalia(), order), aside, inForce);
    }

    private static Stream<RecordedFact> aside(
            List<RecordedFact> kept, List<RecordedFact> merged, @Nullable FactChoice choice) {
        var saidTwice = merged.stream().filter(fact -> says(kept, fact)).toList();
        boolean differ = !kept.isEmpty()
                && !merged.isEmpty()
                && (saidTwice.size() < merged.size() || kept.stream().anyMatch(fact -> !says(merged, fact)));
        if (!differ) {
            return saidTwice.stream();
        }
        if (choice == null) {
            throw new Refusal("merge.choose-facts");
        }
        return switch (choice) {
            case KEPT -> merged.stream();
            case MERGED -> Stream.concat(saidTwice.stream(), kept.stream().filter(fact -> !says(merged, fact)));
            case BOTH -> saidTwice.stream();
        };
    }

    private static boolean says(List<RecordedFact> facts, RecordedFact said) {
        return facts.stream().anyMatch(fact -> fact.fact().equals(said.fact()));
    }

    private static List<RecordedFact> of(FactKind kind, KnownParticipant person) {
        return person.facts().stream()
                .filter(fact -> fact.fact().kind() == kind)
                .toList();
    }

    /** Where the kept one's field is empty, the other's holds; of two gradings of the address the stricter. */
    private static Personalia personalia(Personalia kept, Personalia merged, MergeOrder order) {
        var from = order.fieldsFromMerged();
        return new Personalia(
                from.contains("given-name") ? merged.givenName() : kept.givenName(),
                from.contains("family-name") ? merged.familyName() : kept.familyName(),
                pick(from.contains("birth-date"), kept.birthDate(), merged.birthDate()),
                pick(from.contains("citizenship"), kept.citizenship(), merged.citizenship()),
                pick(from.contains("arrived-on"), kept.arrivedOn(), merged.arrivedOn()),
                pick(from.contains("mother-tongue"), kept.motherTongue(), merged.motherTongue()),
                pick(from.contains("interpreter-language"), kept.interpreterLanguage(), merged.interpreterLanguage()),
                kept.protection().compareTo(merged.protection()) >= 0 ? kept.protection() : merged.protection());
    }

    private static <T> @Nullable T pick(boolean other, @Nullable T kept, @Nullable T merged) {
        if (kept == null || merged == null) {
            return kept == null ? merged : kept;
        }
        return other ? merged : kept;
    }
}
