package app.debrief.employee;

/** Which state of an employee and of its organization a profile shows. */
record ProfileState(long employeeId, long employeeVersion, long organizationVersion) {}
