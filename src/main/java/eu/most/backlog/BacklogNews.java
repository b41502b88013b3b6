package eu.most.backlog;

import eu.most.notifications.Notice;
import eu.most.notifications.Notifications;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells administrators of work that failed three times in a row, or that only a person can set
 * going: each piece once, and not more than one message an hour.
 */
@Component
class BacklogNews {

    /** Where they see what waits. */
    static final String PAGE = "/" + BacklogPages.BACKLOG;

    private final JdbcClient database;
    private final Notifications notifications;

    BacklogNews(JdbcClient database, Notifications notifications) {
        this.database = database;
        this.notifications = notifications;
    }

    @Transactional
    void tell() {
        tellOfEvents();
        tellOfRegularWork();
    }

    private void tellOfEvents() {
        boolean toldLately =
                database.sql(
                                "SELECT COUNT(*) > 0 FROM waiting_work WHERE told_at > UTC_TIMESTAMP(6) - INTERVAL 1 HOUR")
                        .query(Boolean.class)
                        .single();
        if (toldLately) {
            return;
        }
        int untold =
                database.sql(
                                """
                                UPDATE waiting_work SET told_at = UTC_TIMESTAMP(6)
                                WHERE told_at IS NULL AND (tries >= 3 OR reason NOT LIKE 'backlog.%')
                                """)
                        .update();
        if (untold > 0) {
            tell(new Notice("backlog.notice.waiting", Map.of(), PAGE));
        }
    }

    private void tellOfRegularWork() {
        database.sql(
                        """
                        DELETE FROM regular_work_told WHERE task_name NOT IN
                          (SELECT task_name FROM scheduled_tasks WHERE consecutive_failures > 0)
                        """)
                .update();
        int untold =
                database.sql(
                                """
                                INSERT IGNORE INTO regular_work_told (task_name, told_at)
                                SELECT task_name, UTC_TIMESTAMP(6) FROM scheduled_tasks WHERE consecutive_failures >= 3
                                """)
                        .update();
        if (untold > 0) {
            tell(new Notice("backlog.notice.regular-work", Map.of(), PAGE));
        }
    }

    private void tell(Notice notice) {
        notifications.sendToAdministrators(notice);
    }
}
