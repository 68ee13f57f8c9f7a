package app.debrief.rights;

import java.util.List;

/** Implemented by each module's tests for the services of that module. */
public interface GuardedOperations {

    /** Every operation that asks a right. */
    List<GuardedOperation> operations();
}
