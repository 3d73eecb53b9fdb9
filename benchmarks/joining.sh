#!/usr/bin/env bash
# Measures how fast names become actors, and how soon a merge shows, in a casebook of a million made-up claims. Usage: benchmarks/joining.sh [REPORTS [FOLDER]]
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/bin/jdk.sh"
find_jdk || exit 2
cd "$home"
mvn -q -B -Dquick -Dmaven.test.skip=true -pl product,benchmarks package
exec "$JAVA_HOME/bin/java" -Xmx6g -cp "benchmarks/target/classes:product/target/stemma.jar" \
  stemma.benchmarks.joining.Joining "$@"
