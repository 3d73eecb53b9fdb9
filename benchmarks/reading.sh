#!/usr/bin/env bash
# Measures reading with JMH: the sample folder, again and again, in one thread. Arguments go to JMH.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/bin/jdk.sh"
find_jdk || exit 2
cd "$home"
mvn -q -B -Dquick -Dmaven.test.skip=true -pl product,benchmarks package
exec "$JAVA_HOME/bin/java" --enable-native-access=ALL-UNNAMED -Dstemma.sample="$home/sample" \
  -cp "benchmarks/target/classes:benchmarks/target/lib/*:product/target/stemma.jar" org.openjdk.jmh.Main "$@"
