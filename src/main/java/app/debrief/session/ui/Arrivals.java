package app.debrief.session.ui;

import app.debrief.session.SessionReceived;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open screens of an AI employee that sessions came in. */
@Component
class Arrivals {

    private final Map<Long, List<Runnable>> listeners = new ConcurrentHashMap<>();

    /** Calls the listener after each session of that AI employee that comes in, until the result is run. */
    Runnable listen(long employeeId, Runnable listener) {
        listeners
                .computeIfAbsent(employeeId, id -> new CopyOnWriteArrayList<>())
                .add(listener);
        return () -> listeners.getOrDefault(employeeId, List.of()).remove(listener);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void received(SessionReceived event) {
        listeners.getOrDefault(event.employeeId(), List.of()).forEach(Runnable::run);
    }
}
