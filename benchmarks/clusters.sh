#!/usr/bin/env bash
# Measures which mentions mean the same, within and across documents, beside the floor of same words: prints the table of benchmarks/README.md.
# Usage: benchmarks/clusters.sh GOLD-FOLDER [JAVA-CLASS-PATH]. Needs python3, and the corpora and scorers in the folder.
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
gold=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

annotate() {
    local option=${3:---actors}
    [ "$field" = entities ] || option=--events
    if [ -n "${classes:-}" ]; then
        "$JAVA_HOME/bin/java" -Xmx3g --enable-native-access=ALL-UNNAMED -cp "$classes" stemma.cli.Main annotate "$option" "$1" "$2"
    else
        "$home/stemma" annotate "$option" "$1" "$2"
    fi
}
classes=${2:-}

# Mentions of the same words, small and capital letters alike, mean the same.
floor() {
    python3 -c '
import json, sys
for line in open(sys.argv[1]):
    document = json.loads(line)
    for mention in document.get(sys.argv[2], []):
        mention["cluster"] = mention["text"].lower()
    print(json.dumps(document))' "$1" "$field" > "$2"
}

# The CoNLL mean in hundredths.
conll() {
    python3 "$gold/score/score_clusters.py" "$@" --field "$field" | awk '$1 == "CoNLL" { printf "%.1f", 100 * $2 }'
}

echo "| corpus, development part | scope | mentions | same words: CoNLL | the program: CoNLL | without singletons: same words | the program |"
echo "| --- | --- | --- | --- | --- | --- | --- |"
while read -r set field scope name; do
    file=$gold/$set/dev.jsonl
    floor "$file" "$work/floor.jsonl"
    annotate "$file" "$work/given.jsonl"
    python3 "$gold/score/strip_gold.py" "$file" "$work/bare.jsonl" 2> /dev/null || python3 "$gold/score/strip_gold.py" "$file" > "$work/bare.jsonl"
    annotate "$work/bare.jsonl" "$work/found.jsonl"
    printf '| %s | %s | annotated | %s | **%s** | %s | **%s** |\n' "$name" "$scope" \
        "$(conll "$file" "$work/floor.jsonl" --scope "$scope")" "$(conll "$file" "$work/given.jsonl" --scope "$scope")" \
        "$(conll "$file" "$work/floor.jsonl" --scope "$scope" --no-singletons)" \
        "$(conll "$file" "$work/given.jsonl" --scope "$scope" --no-singletons)"
    [ "$set" != gum ] || {
        annotate "$work/bare.jsonl" "$work/found.jsonl" --phrases
        printf '| | | every noun phrase | – | %s | – | %s |\n' \
            "$(conll "$file" "$work/found.jsonl" --scope "$scope")" "$(conll "$file" "$work/found.jsonl" --scope "$scope" --no-singletons)"
        annotate "$work/bare.jsonl" "$work/found.jsonl"
    }
    printf '| | | found by the program | – | %s | – | %s |\n' \
        "$(conll "$file" "$work/found.jsonl" --scope "$scope")" "$(conll "$file" "$work/found.jsonl" --scope "$scope" --no-singletons)"
done << 'SETS'
gum entities document GUM entities
ecbplus entities topic ECB+ entities
meantime entities corpus MEANTIME entities
ecbplus events topic ECB+ events
meantime events corpus MEANTIME events
SETS

# The scorer knows no interval for clusters: those of one topic belong together, so topics are drawn again.
interval() {
    python3 - "$gold" "$@" << 'PYTHON'
import contextlib, io, json, random, sys, tempfile
gold, file, *systems = sys.argv[1:]
sys.path.insert(0, gold + "/score")
import score_clusters
def conll(documents, system, topics):
    parts = {"gold": tempfile.NamedTemporaryFile("w"), "system": tempfile.NamedTemporaryFile("w")}
    for name, by in (("gold", documents), ("system", system)):
        for number, topic in enumerate(topics):
            for document in by[topic]:
                copy = dict(document, id="%d %s" % (number, document["id"]))
                copy["meta"] = dict(document["meta"], topic=str(number))
                parts[name].write(json.dumps(copy) + "\n")
        parts[name].flush()
    sys.argv = ["", parts["gold"].name, parts["system"].name, "--field", "events", "--scope", "topic"]
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        score_clusters.main()
    return 100 * float(out.getvalue().split("CoNLL")[1].split()[0])
def load(path):
    by = {}
    for line in open(path):
        document = json.loads(line)
        by.setdefault(document["meta"]["topic"], []).append(document)
    return by
documents = load(file)
by_system = [load(path) for path in systems]
draw = random.Random(1)
drawn = []
for _ in range(1000):
    topics = draw.choices(sorted(documents), k=len(documents))
    drawn.append([conll(documents, system, topics) for system in by_system])
def middle(values):
    values = sorted(values)
    return "%.1f to %.1f" % (values[25], values[974])
print("ECB+ events, 95 %% of 1,000 draws of the %d topics: same words %s, the program %s, between them %s" % (
    len(documents), middle([a for a, b in drawn]), middle([b for a, b in drawn]), middle([b - a for a, b in drawn])))
PYTHON
}
field=events
floor "$gold/ecbplus/dev.jsonl" "$work/floor.jsonl"
annotate "$gold/ecbplus/dev.jsonl" "$work/given.jsonl"
echo
interval "$gold/ecbplus/dev.jsonl" "$work/floor.jsonl" "$work/given.jsonl"
