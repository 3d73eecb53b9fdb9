#!/usr/bin/env bash
# Measures how long short commands take from start to end, with the AOT cache that ./stemma makes and without it.
# Usage: benchmarks/start.sh [RUNS]   (bash 5 for its clock)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
runs=${1:-15}
. "$home/bin/jdk.sh"
find_jdk || exit 2

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
casebook="$folder/sample.stemma"
"$home/stemma" read "$home/sample" --casebook "$casebook" 2>/dev/null

jar="$home/product/target/stemma.jar"
flags=$(sed -n 's/^flags="\(.*\)"$/\1/p' "$home/stemma")

run() {
  case $1 in
    # shellcheck disable=SC2086
    without) shift; "$JAVA_HOME/bin/java" $flags -jar "$jar" "$@" ;;
    # shellcheck disable=SC2086
    with) shift; "$JAVA_HOME/bin/java" $flags -XX:AOTCache="$home/product/target/stemma.aot" -jar "$jar" "$@" ;;
    launcher) shift; "$home/stemma" "$@" ;;
  esac >/dev/null
}

# Milliseconds by the clock, and of processor time, of one run.
measure() {
  local begin cpu
  begin=${EPOCHREALTIME//[.,]/}
  cpu=$(TIMEFORMAT='%U %S'; { time run "$@" 2>/dev/null; } 2>&1)
  echo "$1 $(((${EPOCHREALTIME//[.,]/} - begin) / 1000)) $(awk '{ print ($1 + $2) * 1000 }' <<<"$cpu")"
}

# The middle one, and in brackets the least, of a way's column.
middle() {
  awk -v way="$1" -v column="$2" '$1 == way { print $column }' "$folder/times" | sort -n |
    awk '{ t[NR] = $1 } END { printf "%d (%d)", t[int((NR + 1) / 2)], t[1] }'
}

echo "Milliseconds: median of $runs runs, in brackets the best. The three ways take turns."
echo
echo "| command | | no cache | AOT cache | AOT cache, through ./stemma |"
echo "| --- | --- | --- | --- | --- |"
for command in "--version" "reports --casebook $casebook" "claims --casebook $casebook"; do
  for _ in $(seq "$runs"); do
    # shellcheck disable=SC2086
    for way in without with launcher; do measure "$way" $command; done
  done >"$folder/times"
  echo "| \`${command%% --casebook*}\` | clock | $(middle without 2) | $(middle with 2) | $(middle launcher 2) |"
  echo "| | processor | $(middle without 3) | $(middle with 3) | $(middle launcher 3) |"
done
