#!/bin/sh
# Makes the shipped model from scratch, measures it and writes its card: train/release.sh [GOLD-FOLDER]
# Some 5.7 million word pieces: an hour and a quarter of two idle cores.
set -e
cd "$(dirname "$0")/.."
gold=${1:-../shared/gold}
out=train/target
model=product/src/main/resources/stemma/desk/reader.model
mkdir -p "$out"
train/train.sh make --gold "$gold" --out "$out/reader.model" --trees 7 --texts 28
cp "$out/reader.model" "$model"
sha256sum "$model" | cut -d ' ' -f 1 > "${model%.model}.sha256"
train/train.sh eval --gold "$gold" --out "$out/eval" --card train/MODEL-CARD.md "$model" "$out/reader.model.float"
