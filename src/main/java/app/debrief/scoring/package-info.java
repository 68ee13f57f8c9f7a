/** Pure rules of value and quality: opportunity, lead value, recognition, working hours, ASR, scores, session length. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package app.debrief.scoring;
