#!/usr/bin/env bash
# Measures ./stemma read over a folder of many files: time, memory, size of the casebook. Needs GNU time.
# Usage: benchmarks/folder.sh [FILES]
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
files=${1:-10000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# The sample's text and HTML files in turn, each with a last line of its own, so that all are different reports.
mkdir "$folder/reports"
mapfile -t originals < <(find "$home/sample" -name '*.txt' -o -name '*.html' | sort)
for ((i = 0; i < files; i++)); do
  original=${originals[i % ${#originals[@]}]}
  name=$(printf '%s/reports/%05d.%s' "$folder" "$i" "${original##*.}")
  { cat "$original"; printf '\n<!-- copy %d -->\n' "$i"; } >"$name"
done
bytes=$(find "$folder/reports" -type f -printf '%s\n' | awk '{ s += $1 } END { print s }')

measure() {
  /usr/bin/time -f "%e seconds, %M kB of memory at most" "$home/stemma" read "$folder/reports" --casebook "$folder/many.stemma" 2>&1 | tail -n 2
}

"$home/stemma" --version
awk -v n="$files" -v b="$bytes" 'BEGIN { printf "%d files, %.1f MB\n", n, b / 1e6 }'
echo "first:"
measure
ls -l "$folder/many.stemma" | awk '{ printf "casebook %.1f MB\n", $5 / 1e6 }'
echo "again:"
measure
