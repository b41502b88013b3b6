package eu.most.access;

import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;

/** Lets beans that are marked {@link AsSystem} act as such. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class SystemWork {

    /** Outermost, so that the transaction begins and ends in the system's name. */
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor asSystem() {
        MethodInterceptor work =
                call -> {
                    try (Impersonation _ =
                            Impersonation.ofSystem(
                                    taskOf(Objects.requireNonNull(call.getThis())))) {
                        return call.proceed();
                    }
                };
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(
                        AnnotationMatchingPointcut.forClassAnnotation(AsSystem.class), work);
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return advisor;
    }

    private static String taskOf(Object bean) {
        return Objects.requireNonNull(bean.getClass().getAnnotation(AsSystem.class)).value();
    }
}
