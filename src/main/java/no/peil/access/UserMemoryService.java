package no.peil.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a user typed or searched for that belongs to no record yet: a half-written remark, the words in a search field. It
 * survives crash, time-out and navigation, never stands in a URL, and nobody else can read it.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class UserMemoryService {

    private final JdbcClient database;

    UserMemoryService(JdbcClient database) {
        this.database = database;
    }

    /** What was kept under the topic. A topic names the place ({@code remark:<participant id>}), never a person. */
    @Transactional(readOnly = true)
    public Optional<String> recall(String topic) {
        return database.sql("select content from user_memory where username = ? and topic = ?")
                .params(SignedInUser.required().getUsername(), topic)
                .query(String.class)
                .optional();
    }

    /** Keeps the text under the topic; an empty text forgets it. */
    @Transactional
    public void keep(String topic, String content) {
        if (content.isEmpty()) {
            forget(topic);
            return;
        }
        database.sql("""
                        insert into user_memory (username, topic, content) values (?, ?, ?)
                        on conflict (username, topic) do update set content = excluded.content, kept_at = now()
                        """)
                .params(SignedInUser.required().getUsername(), topic, content)
                .update();
    }

    /** Forgets the topic, once its text has become part of a record. */
    @Transactional
    public void forget(String topic) {
        database.sql("delete from user_memory where username = ? and topic = ?")
                .params(SignedInUser.required().getUsername(), topic)
                .update();
    }
}
