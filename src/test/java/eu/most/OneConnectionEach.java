package eu.most;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Refuses a second connection to a thread that holds one: as many such threads as the pool has
 * connections would wait for each other until they give up.
 */
final class OneConnectionEach implements BeanPostProcessor {

    private static final ThreadLocal<Integer> HELD = ThreadLocal.withInitial(() -> 0);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? new Counting(pool) : bean;
    }

    private static final class Counting extends DelegatingDataSource {

        Counting(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (HELD.get() > 0) {
                throw new IllegalStateException("asks for a connection while it holds another one");
            }
            Connection connection = super.getConnection();
            HELD.set(HELD.get() + 1);
            InvocationHandler counting =
                    (_, method, arguments) -> {
                        if (method.getName().equals("close")) {
                            HELD.set(HELD.get() - 1);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    };
            return (Connection)
                    Proxy.newProxyInstance(
                            OneConnectionEach.class.getClassLoader(),
                            new Class<?>[] {Connection.class},
                            counting);
        }
    }
}
