package app.debrief.demo.data;

/** An AI employee at work: for whom, how busy and by which playbook. */
record Desk(DemoOrganization organization, DemoEmployee employee, Traffic traffic, Playbook playbook) {}
