#!/usr/bin/env bash
# Measures Stemma's model beside Stanford CoreNLP and NLP4J: same text, one thread, a fresh Java machine for each. Prints
# the tables of README.md. The first run downloads 780 MB.
# Usage: benchmarks/beside.sh [--model FILE] [REPORTS...]   (default: the model built in, the sample)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/bin/jdk.sh"
find_jdk || exit 2
need_maven || exit 2
model=()
if [ "${1:-}" = --model ]; then
  model=("$2")
  shift 2
fi
[ $# -gt 0 ] || set -- "$home/sample"

mvn -q -B -Dquick -Dmaven.test.skip=true -f "$home/benchmarks/beside/pom.xml" package >&2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
texts="$folder/texts"
mkdir "$texts"

ours="$home/benchmarks/target/classes"
stemma="$ours:$home/product/target/stemma.jar"
room=stemma.benchmarks.beside

# Class path, main class, its arguments.
java_with() {
  # shellcheck disable=SC2086
  "$JAVA_HOME/bin/java" $heap -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -cp "$@" 2>"$folder/log" || {
    grep -m 1 -E 'Exception|Error' "$folder/log" >&2 || tail -n 5 "$folder/log" >&2
    return 1
  }
}

# The class path of one of the others.
other() {
  printf '%s' "$ours:$home/benchmarks/beside/$1/target/classes:$(cat "$home/benchmarks/beside/$1/target/classpath")"
}

heap=-Xmx4g
java_with "$stemma" $room.Texts "$texts" "$@"
printf '%s\n' "$(date -u +%F), $(nproc) processors ($(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)), Java $("$JAVA_HOME/bin/java" --version | head -n 1)"
printf '%s\n\n' "$(cat "$texts"/*.txt | wc -w) words of $(ls "$texts" | wc -l) reports in $(cat "$texts"/*.txt | wc -l) lines; heap of 4 GB; load before: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null)"
echo "| | words per CPU s, first time | again | ready, s (CPU s) | resident at most, MB | live heap, MB | on disk, MB | sentences |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- |"
java_with "$stemma" $room.Own beside "$texts" "${model[@]}"
java_with "$(other nlp4j)" $room.Nlp4j "NLP4J" "$texts"
java_with "$(other corenlp)" $room.CoreNlp "CoreNLP" "$texts" tokenize,ssplit,pos,lemma,ner,depparse
java_with "$(other corenlp)" $room.CoreNlp "CoreNLP with coref, quote" "$texts" tokenize,ssplit,pos,lemma,ner,depparse,coref,quote
# Starts small, so that what is resident does not go by the size of the machine.
heap="-Xms16m -Xmx64m"
echo
echo "Stemma's model alone, heap of 16 to 64 MB:"
echo
echo "| ready, s (CPU s) | resident before the model, MB | ready | at most | live heap | wordpieces | a CPU s | with overlaps | a CPU s |"
echo "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
java_with "$stemma" $room.Own alone "$texts" "${model[@]}"
printf '\n%s\n' "Load after: $(cut -d' ' -f1-3 /proc/loadavg 2>/dev/null)"
