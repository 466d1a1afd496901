#!/usr/bin/env bash
# Package: astro 7.3.5, experimental.incrementalBuild.
# What happens: a page with a cacheKey is kept from the build before where neither the key nor a module that the page
#   imports has changed. The middleware is none of them: a change of it, or of what it imports, reaches no page that is
#   kept, though it writes into every page. A page beside them without a key is rendered anew, and is another.
# Why it matters: whoever sets a policy, a language or marks of quotations in the middleware publishes a site of which one
#   part is old and the other new, and the build says that all is well.
# The product: astro.config.mjs leaves the option out; every build renders every page.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --loglevel=error astro@7.3.5 node@24.21.0 >/dev/null
mkdir -p src/pages/claims
cat >astro.config.mjs <<'FILE'
export default { experimental: { incrementalBuild: true } };
FILE
cat >'src/pages/claims/[slug].astro' <<'FILE'
---
export const getStaticPaths = () => ['bridge', 'mill'].map((slug) => ({ params: { slug }, cacheKey: slug }));
---
<html lang="en"><head><title>{Astro.params.slug}</title></head><body><p>EDITION</p></body></html>
FILE
cat >src/pages/index.astro <<'FILE'
<html lang="en"><head><title>Home</title></head><body><p>EDITION</p></body></html>
FILE

middleware() {
  cat >src/middleware.js <<FILE
export const onRequest = async (_context, next) =>
  new Response((await (await next()).text()).replace('EDITION', '$1 edition'), {
    headers: { 'content-type': 'text/html' },
  });
FILE
}

build() {
  ASTRO_TELEMETRY_DISABLED=1 node_modules/.bin/node node_modules/astro/bin/astro.mjs build >build.log 2>&1 || {
    cat build.log
    exit 1
  }
  home=$(grep -o '[a-z]* edition' dist/index.html)
  claim=$(grep -o '[a-z]* edition' dist/claims/bridge/index.html)
  printf '  middleware: %-6s  page without a key: %s  page with a key: %s\n' "$1" "$home" "$claim"
}

echo "astro $(node -p 'require("./node_modules/astro/package.json").version'), experimental.incrementalBuild"
middleware first
build first
middleware second
build second
echo '  expected: "second edition" on both'

test "$home" = 'second edition'
test "$claim" = 'first edition'
