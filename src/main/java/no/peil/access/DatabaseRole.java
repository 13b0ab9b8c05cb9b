package no.peil.access;

/** The database roles whose row-level security policies decide which persons exist for a transaction. */
enum DatabaseRole {
    /** Own municipality, without its strictly protected persons. */
    MUNICIPAL("peil_municipal"),
    /** Own municipality, with its strictly protected persons. */
    LEAD("peil_lead"),
    LIAISON("peil_liaison"),
    AUDITOR("peil_auditor"),
    ADMIN("peil_admin"),
    /** One person, who answers for themselves: entered only through {@link Reach#ofParticipant}. */
    PARTICIPANT("peil_participant"),
    /** Everybody: log-in, jobs and the recognition of numbers; entered only through {@link Reach}. */
    SYSTEM("peil_system");

    private final String sqlName;

    DatabaseRole(String sqlName) {
        this.sqlName = sqlName;
    }

    String sqlName() {
        return sqlName;
    }
}
