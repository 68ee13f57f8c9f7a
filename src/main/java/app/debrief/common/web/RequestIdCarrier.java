package app.debrief.common.web;

import org.slf4j.MDC;
import org.springframework.core.task.TaskDecorator;
import org.springframework.stereotype.Component;

/** Lets the log lines of work that a request leaves to the background carry the id of the request. */
@Component
class RequestIdCarrier implements TaskDecorator {

    @Override
    public Runnable decorate(Runnable work) {
        var id = MDC.get(RequestIdFilter.KEY);
        return id == null ? work : () -> carrying(id, work);
    }

    private static void carrying(String id, Runnable work) {
        MDC.put(RequestIdFilter.KEY, id);
        try {
            work.run();
        } finally {
            MDC.remove(RequestIdFilter.KEY);
        }
    }
}
