/** The settings of an installation: declared once, validated at start, refused in one line when wrong. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("settings")
package app.debrief.common.settings;
