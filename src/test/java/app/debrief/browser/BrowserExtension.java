package app.debrief.browser;

import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test of a {@link PageTest} a page of the shared browser. Where no browser can be had the tests are skipped
 * with the reason; a build that must prove everything ({@code CI=true}) fails instead.
 */
final class BrowserExtension implements ExecutionCondition, BeforeEachCallback, AfterTestExecutionCallback {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var shared = SharedBrowser.of(context);
        return verdict(shared.isThere(), shared.failures(), "true".equalsIgnoreCase(System.getenv("CI")));
    }

    static ConditionEvaluationResult verdict(boolean there, String failures, boolean mustRun) {
        if (there) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        if (mustRun) {
            throw new IllegalStateException(failures);
        }
        return ConditionEvaluationResult.disabled(failures);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        test(context).open(SharedBrowser.of(context).browser());
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            test(context)
                    .screenshot("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                            + context.getRequiredTestMethod().getName());
        }
    }

    private static PageTest test(ExtensionContext context) {
        return (PageTest) context.getRequiredTestInstance();
    }
}
