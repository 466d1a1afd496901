#!/bin/sh
# Gathers what a release holds from a built site: bash .github/release.sh <tag> <folder>
# What changed stands in <folder>/CHANGES.md, and as much of it as GitHub takes for a release's notes in <folder>.notes.md.
set -eu
tag=$1
folder=$2
rm -rf "$folder"
mkdir -p "$folder"
npm run --silent changelog -- --title "$tag" > "$folder/CHANGES.md"
# It refuses notes of more than 125,000 signs; whole lines go in.
notes="$folder.notes.md"
head -c 120000 "$folder/CHANGES.md" > "$notes"
if ! cmp -s "$notes" "$folder/CHANGES.md"; then
  sed -i '$d' "$notes"
  printf '\nThe rest stands in CHANGES.md, among the files of this release.\n' >> "$notes"
fi
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
