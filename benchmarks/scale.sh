#!/usr/bin/env bash
# Makes a casebook of invented reports, asks a workbench over it for its pages, adds 100 reports twice, and asks again. Usage: benchmarks/scale.sh [REPORTS] [FILE]   (default: 100000, scale.stemma)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/bin/jdk.sh"
find_jdk || exit 2
need_maven || exit 2
mvn -q -B -Dquick -Dmaven.test.skip=true -f "$home/pom.xml" -pl product,benchmarks package >&2
run() {
  "$JAVA_HOME/bin/java" -XX:+UseParallelGC -Xmx12g -XX:MetaspaceSize=256m --enable-native-access=ALL-UNNAMED -cp "$home/benchmarks/target/classes:$home/product/target/stemma.jar" stemma.benchmarks.scale.Scale "$@"
}
if [ ! -e "${2:-scale.stemma}" ]; then
  run make "${2:-scale.stemma}" "${1:-100000}"
  run story "${2:-scale.stemma}" 300
fi
run pages "${2:-scale.stemma}"
