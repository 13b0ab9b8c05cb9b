package no.peil.competence;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.peil.common.MappingBody;
import no.peil.common.MunicipalityNumber;
import no.peil.participant.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * The one mapping of a person's competence (<i>kompetansekartlegging</i>).
 *
 * @param version counted from 1; a change after the assurance begins a new one
 * @param by who maps, or mapped
 * @param municipality the one that maps; null when IMDi does
 * @param completed null until all four sections are answered
 * @param assurance null until quality-assured
 * @param again whether the person was mapped before, and that mapping set aside
 * @param sentBack null unless that was the last step of the mapping
 * @param none the sections answered by an explicit <i>ingen</i>, and by whom
 * @param items oldest first
 */
public record CompetenceRecord(
        UUID id,
        ParticipantId participant,
        int version,
        MappingBody by,
        @Nullable MunicipalityNumber municipality,
        Signature started,
        @Nullable Signature completed,
        @Nullable Assurance assurance,
        boolean again,
        @Nullable SentBack sentBack,
        Map<Section, Signature> none,
        List<CompetenceItem> items) {

    /** How far the mapping has come. */
    public MappingStage stage() {
        if (assurance != null) {
            return MappingStage.ASSURED;
        }
        return completed == null ? MappingStage.STARTED : MappingStage.COMPLETED;
    }

    /** Whether the item belongs to the body that maps now, and not to one that began before it. */
    public boolean isOwn(CompetenceItem item) {
        return Objects.equals(item.municipality(), municipality);
    }

    /** The same record with other items. */
    public CompetenceRecord with(List<CompetenceItem> others) {
        return with(none, others);
    }

    /** The same record with what was read of its sections. */
    CompetenceRecord with(Map<Section, Signature> read, List<CompetenceItem> others) {
        return new CompetenceRecord(
                id,
                participant,
                version,
                by,
                municipality,
                started,
                completed,
                assurance,
                again,
                sentBack,
                read,
                others);
    }

    /** The same record, sent back; null when it was not. */
    CompetenceRecord with(@Nullable SentBack last) {
        return new CompetenceRecord(
                id, participant, version, by, municipality, started, completed, assurance, again, last, none, items);
    }

    /** The items of a section as they were recorded. */
    public List<CompetenceItem> recorded(Section section) {
        return items.stream()
                .filter(item -> item.section() == section && !item.assured())
                .toList();
    }

    /** The values that the quality assurance set, each beside a recorded item. */
    public Map<ItemId, CompetenceItem> assuredValues() {
        var beside = new LinkedHashMap<ItemId, CompetenceItem>();
        items.forEach(item -> {
            if (item.assures() != null) {
                beside.put(item.assures(), item);
            }
        });
        return beside;
    }

    /** What the quality assurance added to a section that had not been recorded. */
    public List<CompetenceItem> addedByAssurance(Section section) {
        return items.stream()
                .filter(item -> item.section() == section && item.assured() && item.assures() == null)
                .toList();
    }

    /** Whether the section says <i>ingen</i>; an item that is recorded weighs more. */
    public boolean isNone(Section section) {
        return none.containsKey(section) && recorded(section).isEmpty();
    }

    /** Whether the section has its answer: <i>ingen</i>, or items that all count. */
    public boolean isAnswered(Section section) {
        var filled = recorded(section).stream().filter(item -> !item.isBlank()).toList();
        return isNone(section)
                || (!filled.isEmpty()
                        && filled.stream().allMatch(item -> item.missing().isEmpty()));
    }

    /** The sections that the law requires and that still lack their answer. */
    public Set<Section> unanswered() {
        var unanswered = EnumSet.copyOf(Section.statutory());
        unanswered.removeIf(this::isAnswered);
        return unanswered;
    }

    /** Says nothing of the person, so that none of it can reach a log by accident. */
    @Override
    public String toString() {
        return "CompetenceRecord of " + participant;
    }
}
