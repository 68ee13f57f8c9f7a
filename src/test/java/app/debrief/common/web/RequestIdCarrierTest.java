package app.debrief.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class RequestIdCarrierTest {

    final RequestIdCarrier carrier = new RequestIdCarrier();

    @AfterEach
    void noRequest() {
        MDC.clear();
    }

    @Test
    void workInTheBackgroundCarriesTheIdOfItsRequest() throws Exception {
        MDC.put(RequestIdFilter.KEY, "1a2b3c4d");
        assertThat(seenByAnotherThread()).isEqualTo("1a2b3c4d");
    }

    @Test
    void workOfNoRequestCarriesNone() throws Exception {
        assertThat(seenByAnotherThread()).isEqualTo("none");
    }

    private String seenByAnotherThread() throws InterruptedException, ExecutionException {
        var seen = new CompletableFuture<String>();
        var work = carrier.decorate(() -> {
            var id = MDC.get(RequestIdFilter.KEY);
            seen.complete(id == null ? "none" : id);
        });
        Thread.ofPlatform().start(work).join();
        return seen.get();
    }
}
