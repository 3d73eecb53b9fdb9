#!/usr/bin/env bash
# Measures which mentions mean the same, within and across documents, beside the floor of same words: prints the table of benchmarks/README.md.
# Usage: benchmarks/clusters.sh GOLD-FOLDER [JAVA-CLASS-PATH]. Needs python3, and the corpora and scorers in the folder.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
gold=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

annotate() {
    if [ -n "${classes:-}" ]; then
        "$JAVA_HOME/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED -cp "$classes" stemma.cli.Main annotate --actors "$1" "$2"
    else
        "$home/stemma" annotate --actors "$1" "$2"
    fi
}
classes=${2:-}

# Mentions of the same words, small and capital letters alike, mean the same.
floor() {
    python3 -c '
import json, sys
for line in open(sys.argv[1]):
    document = json.loads(line)
    for entity in document.get("entities", []):
        entity["cluster"] = entity["text"].lower()
    print(json.dumps(document))' "$1" > "$2"
}

# The CoNLL mean in hundredths.
conll() {
    python3 "$gold/score/score_clusters.py" "$@" --field entities | awk '$1 == "CoNLL" { printf "%.1f", 100 * $2 }'
}

echo "| corpus, development part | scope | mentions | same words: CoNLL | the program: CoNLL | without singletons: same words | the program |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
while read -r set scope name; do
    file=$gold/$set/dev.jsonl
    floor "$file" "$work/floor.jsonl"
    annotate "$file" "$work/given.jsonl"
    python3 "$gold/score/strip_gold.py" "$file" "$work/bare.jsonl" 2> /dev/null || python3 "$gold/score/strip_gold.py" "$file" > "$work/bare.jsonl"
    annotate "$work/bare.jsonl" "$work/found.jsonl"
    printf '| %s | %s | annotated | %s | **%s** | %s | **%s** |\n' "$name" "$scope" \
        "$(conll "$file" "$work/floor.jsonl" --scope "$scope")" "$(conll "$file" "$work/given.jsonl" --scope "$scope")" \
        "$(conll "$file" "$work/floor.jsonl" --scope "$scope" --no-singletons)" \
        "$(conll "$file" "$work/given.jsonl" --scope "$scope" --no-singletons)"
    printf '| | | found by the program | – | %s | – | %s |\n' \
        "$(conll "$file" "$work/found.jsonl" --scope "$scope")" "$(conll "$file" "$work/found.jsonl" --scope "$scope" --no-singletons)"
done << 'SETS'
gum document GUM
ecbplus topic ECB+ entities
meantime corpus MEANTIME
SETS
