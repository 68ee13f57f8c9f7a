package app.debrief.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.Permission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RoleTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleHasDeclaredRights(Role role) {
        assertThat(role.grant(false).permissions()).isNotEmpty();
        assertThat(role.grant(true).permissions()).containsAll(role.grant(false).permissions());
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoeverMayChangeOrExportMaySeeToo(Role role) {
        assertThat(role.grant(true).permissions())
                .allSatisfy(permission -> assertThat(role.grant(true).permissions())
                        .contains(new Permission(permission.area(), Access.READ)));
    }

    @ParameterizedTest
    @CsvSource({
        "BUILDER,         BUILDER,       WRITE,  true",
        "BUILDER,         PORTAL,        WRITE,  false",
        "BUILDER,         MEMBERS,       READ,   false",
        "OWNER,           BUILDER,       READ,   false",
        "OWNER,           MEMBERS,       WRITE,  true",
        "OWNER,           ORGANIZATIONS, WRITE,  true",
        "OWNER,           AUDIT,         EXPORT, true",
        "TECHNICAL_OWNER, BUILDER,       EXPORT, true",
        "TECHNICAL_OWNER, ORGANIZATIONS, WRITE,  false",
        "ACCOUNT_MANAGER, EMPLOYEES,     WRITE,  true",
        "ACCOUNT_MANAGER, BUILDER,       READ,   false",
        "ACCOUNT_MANAGER, REPORTS,       READ,   false",
        "VIEWER,          PORTAL,        READ,   true",
        "VIEWER,          PORTAL,        EXPORT, false",
    })
    void theTableIsReadAsItStands(Role role, Area area, Access access, boolean allowed) {
        assertThat(role.grant(false).permissions().contains(new Permission(area, access)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({
        "ACCOUNT_MANAGER, READ,   true",
        "ACCOUNT_MANAGER, EXPORT, true",
        "VIEWER,          READ,   true",
        "VIEWER,          EXPORT, false",
    })
    void analyticsAddsReports(Role role, Access access, boolean allowed) {
        assertThat(role.grant(true).permissions().contains(new Permission(Area.REPORTS, access)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAViewerSeesPersonalDataMasked(Role role) {
        assertThat(role.grant(true).masked()).isEqualTo(role == Role.VIEWER);
    }
}
