package eu.most.backlog;

import java.util.UUID;
import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.MethodBeforeAdvice;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.NameMatchMethodPointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Watches every listener behind the outbox: which publication a thread has in hand, and with what
 * it failed. Spring Modulith keeps neither.
 *
 * @see "src/docs/decisions/0004-event-outbox-jdbc.md"
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BacklogSettings.class)
class OutboxWiring {

    /** Around Spring Modulith's own, which notes beginning and end; inside the change of thread. */
    private static final int AROUND_THE_REGISTRY = Ordered.HIGHEST_PRECEDENCE + 9;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static InHand inHand() {
        return new InHand();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor watchedListeners(InHand inHand, ObjectProvider<FailureJournal> failures) {
        return advisor(
                new AnnotationMatchingPointcut(null, TransactionalEventListener.class, true),
                new Watch(inHand, failures));
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor watchedRepository(InHand inHand) {
        NameMatchMethodPointcut beginning = new NameMatchMethodPointcut();
        beginning.setMappedName("markProcessing");
        beginning.setClassFilter(EventPublicationRepository.class::isAssignableFrom);
        MethodBeforeAdvice advice =
                (_, arguments, _) -> {
                    if (arguments[0] instanceof UUID publication) {
                        inHand.is(publication);
                    }
                };
        return advisor(beginning, advice);
    }

    private static Advisor advisor(Pointcut pointcut, Advice advice) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(pointcut, advice);
        advisor.setOrder(AROUND_THE_REGISTRY);
        return advisor;
    }

    /** Notes with what a listener failed. */
    private record Watch(InHand inHand, ObjectProvider<FailureJournal> failures)
            implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
            InHand.Piece piece = inHand.begin();
            try {
                return invocation.proceed();
            } catch (Throwable problem) {
                UUID publication = piece.publication();
                if (publication != null) {
                    failures.getObject().note(publication, Reason.of(problem));
                }
                throw problem;
            } finally {
                inHand.end(piece);
            }
        }
    }
}
