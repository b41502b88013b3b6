package eu.most;

import eu.most.kernel.RetryOnConflict;
import java.lang.reflect.Method;
import java.util.Set;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.interceptor.TransactionAttributeSource;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins a transaction that writes once more if another one got in its way, as {@link
 * RetryOnConflict} says: MariaDB refuses to change a row that was changed since the transaction
 * began to read, and nobody's act may fail by what somebody else did at the same moment. This holds
 * for every method that is {@code @Transactional}; who was called inside a transaction leaves it to
 * whoever began that one.
 *
 * @see "src/docs/decisions/0054-an-act-that-was-overtaken-begins-again.md"
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class RetriedTransactions {

    /** Just outside the transaction itself, which is the innermost. */
    private static final int ORDER = Ordered.LOWEST_PRECEDENCE - 1;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor retriedTransaction(TransactionAttributeSource attributes) {
        MethodInterceptor retry =
                call ->
                        TransactionSynchronizationManager.isActualTransactionActive()
                                ? call.proceed()
                                : RetryOnConflict.repeated(() ->
                                        ((ProxyMethodInvocation) call).invocableClone().proceed());
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(new TransactionsThatWrite(attributes), retry);
        advisor.setOrder(ORDER);
        return advisor;
    }

    /** Those that a method begins by itself. */
    private static final class TransactionsThatWrite extends StaticMethodMatcherPointcut {

        private static final Set<Integer> BEGINNING =
                Set.of(
                        TransactionDefinition.PROPAGATION_REQUIRED,
                        TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        private final TransactionAttributeSource attributes;

        TransactionsThatWrite(TransactionAttributeSource attributes) {
            this.attributes = attributes;
            setClassFilter(attributes::isCandidateClass);
        }

        @Override
        public boolean matches(Method method, Class<?> type) {
            TransactionAttribute attribute = attributes.getTransactionAttribute(method, type);
            return attribute != null
                    && !attribute.isReadOnly()
                    && BEGINNING.contains(attribute.getPropagationBehavior());
        }
    }
}
