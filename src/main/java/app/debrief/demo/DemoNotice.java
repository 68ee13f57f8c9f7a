package app.debrief.demo;

import app.debrief.account.DemoSignIns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says with which sign-ins the demo can be tried, one for each role. */
@Component
class DemoNotice {

    private static final Logger log = LoggerFactory.getLogger(DemoNotice.class);

    private final DemoSignIns demo;

    DemoNotice(DemoSignIns demo) {
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        demo.signIns()
                .forEach(signIn ->
                        log.info("Demo sign-in: {} / {} ({})", signIn.email(), signIn.password(), signIn.role()));
    }
}
