# Sourced by ./mvnw: picks a JDK 21 or newer for Maven itself, because the Vaadin plugin runs in Maven's own JVM
# and toolchains cannot help it. A good JAVA_HOME is kept, else the newest JDK found is used.
jdk_major() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }
jdk_ok() { [ -x "$1/bin/javac" ] && [ "$(jdk_major "$1")" -ge 21 ] 2>/dev/null; }
if ! jdk_ok "${JAVA_HOME-}"; then
  jdk_best=
  jdk_best_v=0
  jdk_path=$(command -v javac || :)
  [ -z "$jdk_path" ] || jdk_path=$(dirname "$(dirname "$(readlink -f "$jdk_path" 2>/dev/null || echo "$jdk_path")")")
  set +f # mvnw runs with globbing off
  for jdk_d in "$jdk_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_ok "$jdk_d" && [ "$(jdk_major "$jdk_d")" -gt "$jdk_best_v" ]; then
      jdk_best=$jdk_d
      jdk_best_v=$(jdk_major "$jdk_d")
    fi
  done
  set -f
  if [ -n "$jdk_best" ]; then
    JAVA_HOME=$jdk_best
    export JAVA_HOME
  else
    echo "mvnw: Debrief needs a JDK 21 or newer: install one (for example Temurin 25) or set JAVA_HOME to it." >&2
    exit 1
  fi
fi
