package nl.ruimtemaker;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Puts the village back where a test says {@link VillageAgain}: a second instead of a new start of the whole house. */
class PuttingBack implements TestExecutionListener, Ordered {
    private static final int AFTER_INJECTION = 2500;

    @Override
    public int getOrder() {
        return AFTER_INJECTION;
    }

    @Override
    public void afterTestMethod(TestContext test) {
        if (AnnotatedElementUtils.hasAnnotation(test.getTestMethod(), VillageAgain.class)) {
            putBack(test);
        }
    }

    @Override
    public void afterTestClass(TestContext test) {
        if (AnnotatedElementUtils.hasAnnotation(test.getTestClass(), VillageAgain.class)) {
            putBack(test);
        }
    }

    private static void putBack(TestContext test) {
        test.getApplicationContext().getBean(KeptVillage.class).putBack();
    }
}
