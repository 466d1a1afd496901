/**
 * Completes a lock file for systems other than the one it was written on.
 *
 * npm leaves an optional dependency out of the lock when the registry it asked
 * lacks that platform's build, and `npm ci` then refuses the lock as
 * incomplete (npm/cli issue 9846). Every name in an `optionalDependencies`
 * gets its entry here, so that every system finds its own build.
 */

/** The part of one `packages` entry of a lock file that this module reads or writes. */
export interface LockedPackage {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

/** A `package-lock.json`, lockfileVersion 3. */
export interface LockFile {
  packages: Record<string, LockedPackage>;
}

/** An optional dependency that its parent does not find in the lock at the version it asks for. */
export interface MissingEntry {
  /** The key to write: at the top where the name is free, else below the parent. */
  path: string;
  /** The package's name, as `@pagefind/darwin-arm64`. */
  name: string;
  /** The exact version that its parent asks for. */
  version: string;
}

const OS_WORDS: Record<string, string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

const CPU_WORDS: Record<string, string> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

const LIBC_WORDS: Record<string, string> = { gnu: 'glibc', glibc: 'glibc', musl: 'musl' };

/** Lists the optional dependencies of a lock that cannot be resolved from their parent, sorted by path. */
export function missingEntries({ packages }: LockFile): MissingEntry[] {
  const missing = new Map<string, MissingEntry>();
  const taken = (path: string) => packages[path]?.version ?? missing.get(path)?.version;
  for (const [parent, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = lookupPaths(parent, name).find((path) => packages[path] !== undefined);
      const satisfied = found !== undefined && (!EXACT.test(version) || packages[found]?.version === version);
      if (satisfied) continue;
      const top = `node_modules/${name}`;
      const free = taken(top) === undefined || taken(top) === version;
      const path = free ? top : `${parent}/${top}`;
      missing.set(path, { path, name, version });
    }
  }
  return [...missing.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Returns the lock with an entry for every optional dependency, its keys sorted.
 * @throws Error where a missing dependency is a range: no exact version can be written for it.
 */
export function completeLock<T extends LockFile>(lock: T): T {
  const packages: Record<string, LockedPackage> = { ...lock.packages };
  for (const { path, name, version } of missingEntries(lock)) {
    if (!EXACT.test(version)) {
      throw new Error(`${name}: expected an exact version in optionalDependencies, found "${version}"`);
    }
    packages[path] = { version, ...platformOf(name), dev: true, optional: true };
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** The places where Node looks for `name` from the package at `parent`, nearest first. */
function lookupPaths(parent: string, name: string): string[] {
  const above = parent === '' ? [] : parent.split('/node_modules/');
  const folders = above.map((_, depth) => above.slice(0, above.length - depth).join('/node_modules/'));
  return [...folders.map((folder) => `${folder}/node_modules/${name}`), `node_modules/${name}`];
}

function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const words = name.replace(/^@[^/]+\//, '').split('-');
  const pick = (known: Record<string, string>) => words.map((word) => known[word]).filter((word) => word !== undefined);
  const [os, cpu, libc] = [pick(OS_WORDS), pick(CPU_WORDS), pick(LIBC_WORDS)];
  return {
    ...(os.length > 0 && { os }),
    ...(cpu.length > 0 && { cpu }),
    ...(libc.length > 0 && { libc }),
  };
}
