package eu.most.access;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives each application of the tests back the place in which its filters put who is signed in:
 * Vaadin replaces that place, one for the whole virtual machine, whenever another application
 * starts.
 */
class OwnSecurityContext implements TestExecutionListener, Ordered {

    private static final Map<ApplicationContext, SecurityContextHolderStrategy> PLACES =
            new WeakHashMap<>();

    @Override
    public void prepareTestInstance(TestContext test) {
        SecurityContextHolder.setContextHolderStrategy(
                PLACES.computeIfAbsent(
                        test.getApplicationContext(),
                        justStarted -> SecurityContextHolder.getContextHolderStrategy()));
    }

    /** After the listeners that start the application. */
    @Override
    public int getOrder() {
        return 6000;
    }
}
