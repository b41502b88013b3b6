package eu.most;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaVendorAdapter;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * How Hibernate speaks with the database. A transaction that only reads does not tell MariaDB so:
 * that costs two more questions and answers each time, and nothing reads faster for it.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseSessionsConfiguration {

    @Bean
    JpaVendorAdapter jpaVendorAdapter() {
        HibernateJpaVendorAdapter adapter = new HibernateJpaVendorAdapter();
        adapter.setPrepareConnection(false);
        return adapter;
    }
}
