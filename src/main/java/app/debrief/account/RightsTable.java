package app.debrief.account;

import app.debrief.common.Access;
import app.debrief.common.Area;
import app.debrief.common.Grant;
import app.debrief.common.Permission;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rights of every role, the one place where they are declared. R see, W change, X export, - nothing; letters in
 * brackets need the right Analytics; ~ stands for personal data shown masked.
 */
final class RightsTable {

    private static final String TABLE = """
            role            | BUILDER | PORTAL | REPORTS | USAGE | IMPORTS | DELIVERY | EMPLOYEES | ORGANIZATIONS | MEMBERS | AUDIT | ERASURE
            ADMINISTRATOR   | RWX     | RWX    | RX      | RWX   | RW      | RW       | RW        | RW            | RW      | RX    | RW
            BUILDER         | RWX     | R      | RX      | R     | RW      | RW       | RW        | R             | -       | R     | -
            OWNER           | -       | RWX    | RX      | RWX   | -       | RW       | RW        | RW            | RW      | RX    | RW
            TECHNICAL_OWNER | RWX     | RWX    | RX      | R     | RW      | RW       | RW        | R             | -       | R     | -
            ACCOUNT_MANAGER | -       | RWX    | (RX)    | -     | -       | -        | RW        | -             | -       | -     | -
            VIEWER ~        | -       | R      | (R)     | -     | -       | -        | -         | -             | -       | -     | -
            """;

    private static final Pattern CELL = Pattern.compile("-|R?W?X?|\\(R?W?X?\\)");
    private static final Map<Role, Grant> PLAIN = read(false);
    private static final Map<Role, Grant> WITH_ANALYTICS = read(true);

    private RightsTable() {}

    static Grant grant(Role role, boolean analytics) {
        var grant = (analytics ? WITH_ANALYTICS : PLAIN).get(role);
        if (grant == null) {
            throw new IllegalStateException("No rights are declared for " + role);
        }
        return grant;
    }

    private static Map<Role, Grant> read(boolean analytics) {
        var lines = TABLE.lines().map(RightsTable::cells).toList();
        var areas = lines.getFirst().stream().skip(1).map(Area::valueOf).toList();
        var grants = new EnumMap<Role, Grant>(Role.class);
        for (var line : lines.subList(1, lines.size())) {
            var name = line.getFirst();
            var permissions = new HashSet<Permission>();
            for (int i = 0; i < areas.size(); i++) {
                permissions.addAll(permissions(areas.get(i), line.get(i + 1), analytics));
            }
            grants.put(Role.valueOf(name.replace("~", "").strip()), new Grant(permissions, name.endsWith("~")));
        }
        return grants;
    }

    private static Set<Permission> permissions(Area area, String letters, boolean analytics) {
        if (!CELL.matcher(letters).matches()) {
            throw new IllegalStateException("Not readable as rights: " + letters);
        }
        if (letters.startsWith("(") && !analytics) {
            return Set.of();
        }
        return EnumSet.allOf(Access.class).stream()
                .filter(access -> letters.indexOf(letter(access)) >= 0)
                .map(access -> new Permission(area, access))
                .collect(Collectors.toSet());
    }

    private static char letter(Access access) {
        return switch (access) {
            case READ -> 'R';
            case WRITE -> 'W';
            case EXPORT -> 'X';
        };
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }
}
