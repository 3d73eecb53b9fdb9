#!/usr/bin/env bash
# Measures how fast a million made-up statements are put together, and a hundred reports added to them. Usage: benchmarks/weighing.sh [REPORTS]
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/bin/jdk.sh"
find_jdk || exit 2
cd "$home"
mvn -q -B -Dquick -Dmaven.test.skip=true -pl product,benchmarks package
exec "$JAVA_HOME/bin/java" -Xmx6g -cp "benchmarks/target/classes:product/target/stemma.jar" \
  stemma.benchmarks.weighing.Weighing "$@"
