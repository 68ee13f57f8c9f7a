/** Small components every screen shares: header, badge, empty state, notices, icons, navigation entries. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("ui")
package app.debrief.common.ui;
