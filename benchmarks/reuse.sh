#!/usr/bin/env bash
# Measures how long it takes to find shared wording for 100 new reports among many, and the memory that takes.
# Usage: benchmarks/reuse.sh [REPORTS]   (default: 100000)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/bin/jdk.sh"
find_jdk || exit 2
need_maven || exit 2
mvn -q -B -Dquick -Dmaven.test.skip=true -f "$home/pom.xml" -pl product,benchmarks package >&2
echo "| | CPU s | memory |"
echo "| --- | --- | --- |"
"$JAVA_HOME/bin/java" -Xmx4g -XX:+UseSerialGC -cp "$home/benchmarks/target/classes:$home/product/target/stemma.jar" \
  stemma.benchmarks.ReuseMeasure "${1:-100000}"
