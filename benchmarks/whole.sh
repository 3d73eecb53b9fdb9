#!/usr/bin/env bash
# Measures ./stemma read from files to a stored casebook: words a second, memory, and where the time goes. Prints the tables of
# README.md. Linux only.
# Usage: benchmarks/whole.sh [REPORTS [RUNS]]   (a folder of text files, or a corpus in JSON lines whose texts become one; default: the sample's text files)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/bin/jdk.sh"
find_jdk || exit 2
need_maven || exit 2
(cd "$home" && mvn -q -B -Dquick -Dmaven.test.skip=true -pl product,benchmarks package) >&2
"$home/stemma" --version

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
reports="$folder/reports"
measure() {
  "$JAVA_HOME/bin/java" -cp "$home/benchmarks/target/classes:$home/benchmarks/target/lib/*" "stemma.benchmarks.whole.$1" "${@:2}"
}
mkdir "$reports"
case ${1:-} in
  "") cp "$home"/sample/*.txt "$reports" ;;
  *.jsonl) measure Corpus "$1" "$reports" ;;
  *) reports=$1 ;;
esac

load() { cut -d' ' -f1-3 /proc/loadavg; }
printf '%s\n' "$(date -u +%F), $(nproc) processors ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)), Java $("$JAVA_HOME/bin/java" --version | head -n 1), load before: $(load)"
measure Whole "$home/stemma" "$reports" "$folder" "${2:-5}"
printf '\n%s\n' "Load after: $(load)"
