package no.peil.access;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Who may call and see what: the rows of the access tests. */
final class AccessMatrix {

    static final Map<Role, String> DEMO_USERS = Map.of(
            Role.CASE_WORKER, "saksbehandler-oslo",
            Role.TEAM_LEAD, "leder-oslo",
            Role.LIAISON, "imdi",
            Role.AUDITOR, "revisor",
            Role.SYSTEM_ADMIN, "admin");

    private static final Set<Role> WITH_PERSONS = EnumSet.of(Role.CASE_WORKER, Role.TEAM_LEAD, Role.LIAISON);
    private static final Set<Role> MUNICIPAL = EnumSet.of(Role.CASE_WORKER, Role.TEAM_LEAD);
    private static final Set<Role> ANYBODY = EnumSet.allOf(Role.class);

    /** Service methods. */
    static final Map<String, Set<Role>> SERVICES = new TreeMap<>();

    /** Views, by the simple name of their class. */
    static final Map<String, Set<Role>> VIEWS = new TreeMap<>();

    static {
        services(ANYBODY, "UserAccountService.loadUserByUsername", "UserAccountService.colleagues");
        services(ANYBODY, "UserPreferenceService.mine", "UserPreferenceService.keep");
        services(ANYBODY, "UserMemoryService.recall", "UserMemoryService.keep", "UserMemoryService.forget");
        services(ANYBODY, "AuditService.record/2", "AuditService.record/3", "AuditService.recordAll");
        services(
                EnumSet.of(Role.AUDITOR),
                "AuditLogService.newest",
                "AuditLogService.find",
                "AuditLogService.users",
                "AuditLogService.user");
        services(
                WITH_PERSONS,
                "ParticipantService.open",
                "ParticipantService.find",
                "ParticipantService.corrections",
                "ParticipantService.show",
                "ParticipantService.household",
                "ParticipantService.register",
                "ParticipantService.correct",
                "ParticipantService.addIdentity");
        services(
                WITH_PERSONS,
                "DuplicateService.proposals",
                "DuplicateService.compare",
                "DuplicateService.notSame",
                "MergeService.merge",
                "MergeService.recent",
                "MergeService.undo");
        services(
                WITH_PERSONS,
                "FactService.add",
                "FactService.takesOutOfSight",
                "FactService.correct",
                "FactService.end",
                "FactService.withdraw");
        services(
                WITH_PERSONS,
                "ReceptionCentreService.all",
                "ReceptionCentreService.of",
                "ReceptionCentreService.find",
                "ReceptionCentreService.named");
        // These join the transaction and the reach of their caller, and answer nobody who has none.
        services(
                ANYBODY,
                "LegalSituationService.on/1",
                "LegalSituationService.on/2",
                "LegalSituationService.records",
                "EligibilityService.assessAll/1",
                "EligibilityService.assessAll/2");
        services(WITH_PERSONS, "EligibilityService.assess", "EligibilityService.explain");
        services(WITH_PERSONS, "WhatIfService.open");
        services(ANYBODY, "LawParametersService.current", "LawParametersService.history");
        services(
                EnumSet.of(Role.SYSTEM_ADMIN),
                "LawParametersService.set",
                "LawParametersService.withdraw",
                "ReassessmentService.newest",
                "ReassessmentService.ask",
                "ReassessmentService.cancel",
                "ReassessmentService.goOn",
                "ImpactService.ask",
                "ImpactService.askOn",
                "ImpactService.counts",
                "ImpactService.putInForce");
        services(
                EnumSet.of(Role.CASE_WORKER, Role.TEAM_LEAD, Role.LIAISON, Role.SYSTEM_ADMIN),
                "ImpactService.newest",
                "ImpactService.find");
        services(WITH_PERSONS, "ImpactService.count", "ImpactService.persons");
        services(WITH_PERSONS, "StoredAssessmentService.of", "StoredAssessmentService.open");
        services(
                EnumSet.of(Role.CASE_WORKER, Role.TEAM_LEAD, Role.LIAISON, Role.SYSTEM_ADMIN),
                "AssessmentService.assess");
        services(
                WITH_PERSONS,
                "CompetenceService.of",
                "CompetenceService.onPage",
                "CompetenceService.start",
                "CompetenceService.takeOver",
                "CompetenceService.complete",
                "CompetenceService.sendBack",
                "CompetenceService.revise",
                "RecordHistoryService.stages",
                "RecordHistoryService.changes",
                "RecordHistoryService.asOf",
                "SelfRegistrationService.of",
                "SelfRegistrationService.assess",
                "SelfRegistrationService.withdraw",
                "ConversationService.of",
                "ConversationService.basis",
                "ConversationService.begin",
                "ConversationService.change",
                "ConversationService.end",
                "ConversationService.goOn",
                "CompetenceService.assure");
        services(
                WITH_PERSONS,
                "CompetenceItemService.add",
                "CompetenceItemService.addAssured",
                "CompetenceItemService.assureBeside",
                "CompetenceItemService.save",
                "CompetenceItemService.remove",
                "CompetenceItemService.bringBack",
                "CompetenceItemService.setNone");
        services(WITH_PERSONS, "EducationConsequenceService.confirm", "EducationConsequenceService.undo");
        services(WITH_PERSONS, "RemappingService.earlier", "RemappingService.mapAgain");
        services(EnumSet.of(Role.LIAISON), "RemappingService.all");
        services(
                WITH_PERSONS,
                "RemarkService.of",
                "RemarkService.add",
                "RemarkService.pin",
                "RemarkService.unpin",
                "RemarkService.draft",
                "RemarkService.keepDraft");
        services(WITH_PERSONS, "SummaryService.make");
        services(EnumSet.of(Role.TEAM_LEAD), "RecordListService.write");
        services(
                WITH_PERSONS,
                "CaseloadService.findRows/4",
                "CaseloadService.findRows/1",
                "CaseloadService.count",
                "CaseloadService.counts",
                "CaseloadService.search");
        services(MUNICIPAL, "AssignmentService.assign", "AssignmentService.putBack");
        services(MUNICIPAL, "AbsenceService.currentAndComing", "AbsenceService.register", "AbsenceService.end");
        services(MUNICIPAL, "WorkloadService.perColleague", "DeadlineBoardService.read");
        services(
                WITH_PERSONS,
                "SavedFilterService.mine",
                "SavedFilterService.find",
                "SavedFilterService.save",
                "SavedFilterService.change",
                "SavedFilterService.delete",
                "SavedFilterService.order");
        services(MUNICIPAL, "WaitingService.hold", "WaitingService.resume");
        services(
                MUNICIPAL,
                "ContactService.of",
                "ContactService.log",
                "ContactService.draft",
                "ContactService.keepDraft");
        services(
                MUNICIPAL,
                "ReminderService.of",
                "ReminderService.due",
                "ReminderService.set",
                "ReminderService.done",
                "ReminderService.postpone",
                "ReminderService.delete");
        services(
                MUNICIPAL,
                "PersonWorkService.open",
                "PersonWorkService.changedSinceDecision",
                "PersonWorkService.reviewBasis");
        services(
                WITH_PERSONS,
                "ImportService.read",
                "ImportService.readAndStore",
                "ImportService.store",
                "ImportService.discard",
                "ImportService.find",
                "ImportService.lines",
                "ImportService.writeReport",
                "ImportService.writeErrorLines");
        services(
                WITH_PERSONS,
                "TransferService.incoming",
                "TransferService.waiting",
                "TransferService.sent",
                "TransferService.accept",
                "TransferService.refuse");
        services(MUNICIPAL, "InsightService.ofOwnMunicipality");
        services(EnumSet.of(Role.LIAISON), "InsightService.ofTheCountry");

        views(WITH_PERSONS, "CaseloadView", "PersonView", "RegisterPersonView", "DashboardView");
        views(WITH_PERSONS, "ImportView", "TransfersView");
        views(MUNICIPAL, "AbsenceView", "DeadlineBoardView");
        views(WITH_PERSONS, "InterviewView");
        views(EnumSet.of(Role.LIAISON), "MappedAgainView");
        views(WITH_PERSONS, "DuplicatesView", "ComparisonView");
        views(EnumSet.of(Role.AUDITOR), "AccessLogView");
        views(EnumSet.of(Role.CASE_WORKER, Role.TEAM_LEAD, Role.LIAISON, Role.SYSTEM_ADMIN), "LawChangesView");
        views(ANYBODY, "RuleBookView", "WhatIfView");
        views(ANYBODY, "LoginView", "StartView", "RegisterView");
        views(EnumSet.of(Role.SYSTEM_ADMIN), "QuestionLanguagesView");
        services(ANYBODY, "QuestionLanguageService.all", "QuestionLanguageService.offered");
        services(EnumSet.of(Role.SYSTEM_ADMIN), "QuestionLanguageService.set");
    }

    private AccessMatrix() {}

    private static void services(Set<Role> roles, String... methods) {
        for (String method : methods) {
            SERVICES.put(method, roles);
        }
    }

    private static void views(Set<Role> roles, String... views) {
        for (String view : views) {
            VIEWS.put(view, roles);
        }
    }
}
