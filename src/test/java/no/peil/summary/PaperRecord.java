package no.peil.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.peil.access.Role;
import no.peil.common.MappingBody;
import no.peil.common.MunicipalityNumber;
import no.peil.competence.Assurance;
import no.peil.competence.Audience;
import no.peil.competence.CompetenceItem;
import no.peil.competence.CompetenceRecord;
import no.peil.competence.FieldKind;
import no.peil.competence.ItemField;
import no.peil.competence.ItemId;
import no.peil.competence.Remark;
import no.peil.competence.Section;
import no.peil.competence.Signature;
import no.peil.municipality.MunicipalityRegister;
import no.peil.participant.AddressProtection;
import no.peil.participant.Identity;
import no.peil.participant.IdentityKind;
import no.peil.participant.ParticipantDetails;
import no.peil.participant.ParticipantId;
import no.peil.participant.Personalia;

/** Selam Hailu's record, without the portal: what a case worker in Oslo recorded and one in Tromsø assured. */
final class PaperRecord {

    static final MunicipalityNumber OSLO = new MunicipalityNumber("0301");
    static final MunicipalityNumber TROMSO = new MunicipalityNumber("5501");
    static final Signature SOLBERG = new Signature(at("2026-06-12"), "saksbehandler-oslo", "Ingrid Solberg");
    static final Signature MIKKELSEN = new Signature(at("2026-09-01"), "saksbehandler-tromso", "Elle Mikkelsen");
    static final String SECRET = "Datteren er syk";

    private static final ParticipantId SELAM = new ParticipantId(UUID.randomUUID());
    private static final MunicipalityRegister MUNICIPALITIES = new MunicipalityRegister();

    private final List<CompetenceItem> items = new ArrayList<>();
    private final Map<Section, Signature> none = new EnumMap<>(Section.class);
    private AddressProtection protection = AddressProtection.NONE;
    private boolean finished;

    /** Somebody has begun, and nothing has been answered. */
    static PaperRecord empty() {
        return new PaperRecord();
    }

    /** Everything answered and assured: languages, a school that was assured at another level, work, and one ingen. */
    static PaperRecord full() {
        var record = new PaperRecord();
        record.finished = true;
        record.item(Section.LANGUAGES, Map.of(ItemField.LANGUAGE, "ti", ItemField.MOTHER_TONGUE, "true"));
        record.item(
                Section.LANGUAGES,
                Map.of(
                        ItemField.LANGUAGE, "en",
                        ItemField.LISTENING, "B1",
                        ItemField.READING, "B1",
                        ItemField.SPEAKING, "A2",
                        ItemField.WRITING, "A2"));
        var school = record.item(
                Section.EDUCATION,
                Map.of(
                        ItemField.LEVEL, "UPPER_SECONDARY",
                        ItemField.EDUCATION_COUNTRY, "ER",
                        ItemField.SCHOOL, "Kéren Secondary, ክፍሊ ትምህርቲ",
                        ItemField.EDUCATION_YEARS, "12",
                        ItemField.COMPLETED, "true"));
        record.assured(
                school,
                Map.of(
                        ItemField.LEVEL, "PART_OF_UPPER_SECONDARY",
                        ItemField.EDUCATION_COUNTRY, "ER",
                        ItemField.SCHOOL, "Kéren Secondary, ክፍሊ ትምህርቲ",
                        ItemField.EDUCATION_YEARS, "11",
                        ItemField.COMPLETED, "false"));
        for (int job = 1; job <= 9; job++) {
            record.item(
                    Section.WORK,
                    Map.of(
                            ItemField.TITLE, "Bilmekaniker på verksted " + job + " <b>&amp; \"sønn\"",
                            ItemField.OCCUPATION, "7231",
                            ItemField.WORK_COUNTRY, "ER",
                            ItemField.WORK_YEARS, "3"));
        }
        Section.statutory().stream()
                .filter(section -> section != Section.OTHER)
                .forEach(section -> record.item(section, everything(section)));
        record.item(Section.WISHES, everything(Section.WISHES));
        record.answered(Section.LANGUAGES, Map.of(ItemField.LANGUAGE, "ar"));
        record.none.put(Section.OTHER, SOLBERG);
        return record;
    }

    PaperRecord strictlyProtected() {
        protection = AddressProtection.STRICTLY_CONFIDENTIAL;
        return this;
    }

    Summary summary(SummaryReader reader, SummaryLanguage language) {
        var words = new SummaryWords(language.locale(), ZoneId.of("Europe/Oslo"));
        return new SummaryComposer(person(), record(), reader, language, words, MUNICIPALITIES)
                .compose(List.of(remark()), MIKKELSEN, TROMSO);
    }

    private CompetenceRecord record() {
        return new CompetenceRecord(
                UUID.randomUUID(),
                SELAM,
                2,
                MappingBody.HOST_MUNICIPALITY,
                OSLO,
                SOLBERG,
                finished ? SOLBERG : null,
                finished ? new Assurance(LocalDate.of(2026, 9, 1), MIKKELSEN, TROMSO, Role.CASE_WORKER) : null,
                false,
                null,
                none,
                items);
    }

    private ParticipantDetails person() {
        return new ParticipantDetails(
                SELAM,
                new Personalia("Selam", "Hailu", LocalDate.of(1994, 3, 14), "ER", null, "ti", "ti", protection),
                List.of(new Identity(IdentityKind.DUF, "202412345600", null, null)),
                TROMSO,
                null,
                List.of(),
                0);
    }

    private static Remark remark() {
        return new Remark(
                UUID.randomUUID(),
                null,
                SECRET + ".\nRing om formiddagen.",
                null,
                "Ingrid Solberg",
                Role.CASE_WORKER,
                OSLO,
                SOLBERG.at(),
                Set.of(Audience.RECEIVING_MUNICIPALITY),
                null,
                null);
    }

    /** Every field of a section with something in it. */
    private static Map<ItemField, String> everything(Section section) {
        var values = new EnumMap<ItemField, String>(ItemField.class);
        section.fields().forEach(field -> values.put(field, something(field.kind())));
        return values;
    }

    private static String something(FieldKind kind) {
        return kind.choices().isEmpty()
                ? switch (kind) {
                    case NUMBER -> "3";
                    case YEAR -> "2019";
                    case YES_NO -> "true";
                    case LANGUAGE -> "ti";
                    case COUNTRY -> "ER";
                    case OCCUPATION -> "7231";
                    default -> "Det personen sa,\nover to linjer";
                }
                : kind.choices().getFirst();
    }

    private ItemId item(Section section, Map<ItemField, String> values) {
        var id = new ItemId(UUID.randomUUID());
        items.add(new CompetenceItem(
                id,
                section,
                new LinkedHashMap<>(values),
                MappingBody.HOST_MUNICIPALITY,
                OSLO,
                false,
                null,
                false,
                SOLBERG,
                null));
        return id;
    }

    /** What the person answered alone, on the telephone. */
    private void answered(Section section, Map<ItemField, String> values) {
        items.add(new CompetenceItem(
                new ItemId(UUID.randomUUID()),
                section,
                values,
                MappingBody.HOST_MUNICIPALITY,
                OSLO,
                false,
                null,
                true,
                new Signature(SOLBERG.at(), "personen", "Personen"),
                null));
    }

    private void assured(ItemId beside, Map<ItemField, String> values) {
        items.add(new CompetenceItem(
                new ItemId(UUID.randomUUID()),
                Section.EDUCATION,
                values,
                MappingBody.SETTLEMENT_MUNICIPALITY,
                TROMSO,
                true,
                beside,
                false,
                MIKKELSEN,
                null));
    }

    private static Instant at(String day) {
        return LocalDate.parse(day)
                .atTime(10, 30)
                .atZone(ZoneId.of("Europe/Oslo"))
                .toInstant();
    }
}
