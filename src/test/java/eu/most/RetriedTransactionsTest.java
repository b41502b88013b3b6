package eu.most;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.aop.Advisor;
import org.springframework.aop.framework.Advised;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.BeanFactoryTransactionAttributeSourceAdvisor;

/** Whoever was overtaken by another transaction begins again, whatever they do. */
@Tag("rules")
@WholeApplication
class RetriedTransactionsTest {

    @Autowired ApplicationContext context;

    @Test
    void whateverWritesInATransactionOfItsOwnBeginsAgainOutsideIt() {
        Advisor retry = context.getBean("retriedTransaction", Advisor.class);
        List<Advised> writing = beans().filter(RetriedTransactionsTest::writes).toList();
        assertThat(writing)
                .hasSizeGreaterThan(20)
                .allSatisfy(bean -> {
                    List<Advisor> around = List.of(bean.getAdvisors());
                    int transaction =
                            around.stream()
                                    .map(Object::getClass)
                                    .toList()
                                    .indexOf(BeanFactoryTransactionAttributeSourceAdvisor.class);
                    assertThat(transaction).as("%s", bean.getTargetClass()).isPositive();
                    assertThat(around.subList(0, transaction))
                            .as("%s", bean.getTargetClass())
                            .contains(retry);
                });
    }

    private Stream<Advised> beans() {
        return context.getBeansOfType(Object.class, false, false).values().stream()
                .filter(Advised.class::isInstance)
                .map(Advised.class::cast)
                .filter(bean ->
                        bean.getTargetClass() != null
                                && bean.getTargetClass().getPackageName().startsWith("eu.most"));
    }

    private static boolean writes(Advised bean) {
        Class<?> type = bean.getTargetClass();
        return type != null
                && Arrays.stream(type.getDeclaredMethods())
                        .filter(method ->
                                !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers()))
                        .anyMatch(method -> writes(type, method));
    }

    private static boolean writes(Class<?> type, Method method) {
        return Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class))
                .or(() ->
                        Optional.ofNullable(
                                AnnotatedElementUtils.findMergedAnnotation(
                                        type, Transactional.class)))
                .filter(transaction ->
                        !transaction.readOnly()
                                && List.of(Propagation.REQUIRED, Propagation.REQUIRES_NEW)
                                        .contains(transaction.propagation()))
                .isPresent();
    }
}
