package no.peil.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The language and the colours that a user has chosen, kept from one log-in to the next. */
@Service
@PreAuthorize("isAuthenticated()")
public class UserPreferenceService {

    private final JdbcClient database;
    private final Reach reach;

    UserPreferenceService(JdbcClient database, Reach reach) {
        this.database = database;
        this.reach = reach;
    }

    /** What the signed-in user has chosen; Bokmål and the system's colours until then. */
    @Transactional(readOnly = true)
    public Preferences mine() {
        var username = SignedInUser.required().getUsername();
        return reach.ofEverybody(
                "a user reads their own row, whatever their role",
                () -> database.sql("select language, theme from user_account where username = ?")
                        .param(username)
                        .query(Preferences.class)
                        .single());
    }

    /** Keeps the choice of the signed-in user. */
    @Transactional
    public void keep(Preferences chosen) {
        var username = SignedInUser.required().getUsername();
        reach.ofEverybody(
                "a user changes two columns of their own row",
                () -> database.sql("update user_account set language = ?, theme = ? where username = ?")
                        .params(chosen.language(), chosen.theme(), username)
                        .update());
    }

    /**
     * A user's choices.
     *
     * @param language {@code nb}, {@code nn} or {@code en}
     * @param theme {@code system}, {@code light} or {@code dark}
     */
    public record Preferences(String language, String theme) {}
}
