# Sourced by ./stemma and ./verify: finds a JDK 25 or newer and sets JAVA_HOME, or says in one line what to install.

# The major version of the JDK in this folder, from its own `release` file; nothing if it is none.
jdk_version() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && printf '%s\n' "$JAVA_HOME"
  on_path=$(command -v javac 2>/dev/null) && [ -n "$on_path" ] && dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || printf '%s' "$on_path")")"
  for folder in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-/nonexistent}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    [ -d "$folder" ] && printf '%s\n' "$folder"
  done
  return 0
}

find_jdk() {
  while IFS= read -r folder; do
    version=$(jdk_version "$folder")
    if [ -n "$version" ] && [ "$version" -ge 25 ]; then
      export JAVA_HOME="$folder"
      return 0
    fi
  done <<EOF
$(jdk_candidates)
EOF
  echo "stemma: needs a JDK 25 or newer; install Temurin 25 (https://adoptium.net) or set JAVA_HOME to one" >&2
  return 2
}

need_maven() {
  command -v mvn >/dev/null 2>&1 && return 0
  echo "stemma: needs Maven 3.8 or newer to build itself; install the package \"maven\"" >&2
  return 2
}
