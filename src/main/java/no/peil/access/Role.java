package no.peil.access;

/** What a user does in the portal, and with it whose persons the database shows to them. */
public enum Role {
    /** A case worker (<i>programrådgiver</i>) of one municipality. */
    CASE_WORKER(DatabaseRole.MUNICIPAL),
    /** Leads the case workers of one municipality; in the demo also sees its strictly protected persons. */
    TEAM_LEAD(DatabaseRole.LEAD),
    /** IMDi's liaison: resettlement refugees, persons abroad and those whom IMDi has loaded. */
    LIAISON(DatabaseRole.LIAISON),
    /** Reads the log and no persons. */
    AUDITOR(DatabaseRole.AUDITOR),
    /** Runs the portal and sees no persons. */
    SYSTEM_ADMIN(DatabaseRole.ADMIN);

    private final DatabaseRole databaseRole;

    Role(DatabaseRole databaseRole) {
        this.databaseRole = databaseRole;
    }

    DatabaseRole databaseRole() {
        return databaseRole;
    }

    /** Whether the work of this role is with persons. */
    public boolean seesPersons() {
        return this == CASE_WORKER || this == TEAM_LEAD || this == LIAISON;
    }

    /** Whether this role belongs to one municipality. */
    public boolean isMunicipal() {
        return this == CASE_WORKER || this == TEAM_LEAD;
    }
}
