#!/bin/sh
# Gathers what a release holds from a built site: bash .github/release.sh <tag> <folder>
set -eu
tag=$1
folder=$2
rm -rf "$folder"
mkdir -p "$folder"
npm run --silent changelog -- --title "$tag" > "$folder/CHANGES.md"
# The order and the times of what is packed are not those of the machine.
pack() {
  tar --sort=name --owner=0 --group=0 --numeric-owner --mtime='2000-01-01 00:00Z' -C "$1" -cf - "$2" | gzip -9n > "$folder/$3"
}
pack dist . site.tar.gz
pack dist data data.tar.gz
cp CITATION.cff "$folder/"
# The record as one file to read, where the build made them.
find dist -name '*.epub' -o -path 'dist/data/*' -name '*.zip' | while read -r book; do cp "$book" "$folder/"; done
sums=$(cd "$folder" && sha256sum -- *)
printf '%s\n' "$sums" > "$folder/SHA256SUMS"
ls -l "$folder"
