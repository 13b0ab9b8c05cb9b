package no.peil.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Notes every statement that the portal sends to the database; those that only set the session's values do not count. */
public final class StatementCount implements BeanPostProcessor {

    private final List<String> sent = new CopyOnWriteArrayList<>();

    /** Listens where the application's pool takes its connections from. */
    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool && pool.getDataSource() != null) {
            pool.setDataSource(listening(DataSource.class, pool.getDataSource(), ""));
        }
        return bean;
    }

    /** What this piece of work sends. */
    public List<String> of(Runnable work) {
        sent.clear();
        work.run();
        return new ArrayList<>(sent);
    }

    private <T> T listening(Class<T> kind, Object real, String sql) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, (self, method, given) -> {
            try {
                if (method.getName().startsWith("execute")) {
                    note(sql.isEmpty() && given != null ? String.valueOf(given[0]) : sql);
                }
                var answer = method.invoke(real, given);
                if (answer instanceof Connection) {
                    return listening(Connection.class, answer, "");
                }
                if (answer instanceof Statement && Statement.class.isAssignableFrom(method.getReturnType())) {
                    return listening(method.getReturnType(), answer, given == null ? "" : String.valueOf(given[0]));
                }
                return answer;
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }));
    }

    private void note(String sql) {
        if (!sql.contains("set_config(")) {
            sent.add(sql.strip());
        }
    }
}
