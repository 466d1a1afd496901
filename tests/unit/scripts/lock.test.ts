import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { completeLock, missingEntries, type LockFile } from '../../../scripts/lock/complete.ts';

const text = readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(text) as LockFile;

describe('package-lock.json', () => {
  test('has an entry for every optional dependency, so that other systems find their builds', () => {
    expect(missingEntries(lock)).toEqual([]);
  });

  test('names no host: whoever installs uses a registry of their own', () => {
    expect(text).not.toMatch(/"resolved"/);
    expect(text).not.toMatch(/https?:\/\/[^"]*registry/);
  });

  test('locks what package.json asks for', () => {
    const wanted = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
    const locked = Object.keys(wanted.devDependencies).map((name) => [
      name,
      lock.packages[`node_modules/${name}`]?.version,
    ]);
    expect(Object.fromEntries(locked)).toEqual(wanted.devDependencies);
  });
});

/** A lock with one tool, whose builds for two systems are optional; the registry had only the first. */
const partial = (): LockFile => ({
  packages: {
    '': {},
    'node_modules/tool': {
      version: '2.0.0',
      optionalDependencies: { '@tool/linux-x64-gnu': '2.0.0', '@tool/windows-arm64': '2.0.0' },
    },
    'node_modules/@tool/linux-x64-gnu': { version: '2.0.0', optional: true },
  },
});

describe('completing a lock', () => {
  test('finds the build that is left out', () => {
    expect(missingEntries(partial())).toEqual([
      { path: 'node_modules/@tool/windows-arm64', name: '@tool/windows-arm64', version: '2.0.0' },
    ]);
  });

  test('writes it with its version and the system that its name tells', () => {
    expect(completeLock(partial()).packages['node_modules/@tool/windows-arm64']).toEqual({
      version: '2.0.0',
      os: ['win32'],
      cpu: ['arm64'],
      dev: true,
      optional: true,
    });
  });

  test('tells the two C libraries of Linux apart', () => {
    const both = partial();
    both.packages['node_modules/tool'] = {
      version: '2.0.0',
      optionalDependencies: { '@tool/linux-x64-gnu': '2.0.0', '@tool/linux-x64-musl': '2.0.0' },
    };
    expect(completeLock(both).packages['node_modules/@tool/linux-x64-musl']).toMatchObject({
      os: ['linux'],
      libc: ['musl'],
    });
  });

  const systemOf = (name: string) => {
    const optionalDependencies = { [name]: '2.0.0' };
    const packages: Parameters<typeof completeLock>[0]['packages'] = {
      'node_modules/tool': { version: '2.0.0', optionalDependencies },
    };
    const { os, cpu, libc } = completeLock({ packages }).packages[`node_modules/${name}`] ?? {};
    return { os, cpu, libc };
  };

  test.each(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'])(
    'knows the system %s by its name',
    (os) => {
      expect(systemOf(`@tool/${os}`)).toEqual({ os: [os], cpu: undefined, libc: undefined });
    },
  );

  test.each(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'])(
    'knows the processor %s by its name',
    (cpu) => {
      expect(systemOf(`tool-${cpu}`)).toEqual({ os: undefined, cpu: [cpu], libc: undefined });
    },
  );

  test('knows the C library of GNU by both of its names', () => {
    expect([systemOf('@tool/gnu').libc, systemOf('@tool/glibc').libc]).toEqual([['glibc'], ['glibc']]);
  });

  test('writes a build once that two packages ask for, in the order of the paths', () => {
    const two = partial();
    const optionalDependencies = { '@tool/windows-arm64': '2.0.0', '@tool/darwin-x64': '2.0.0' };
    two.packages['node_modules/other'] = { version: '1.0.0', optionalDependencies };
    expect(missingEntries(two).map(({ path }) => path)).toEqual([
      'node_modules/@tool/darwin-x64',
      'node_modules/@tool/windows-arm64',
    ]);
  });

  test('puts a second version below its parent and leaves the first where it is', () => {
    const two = partial();
    two.packages['node_modules/other'] = {
      version: '1.0.0',
      optionalDependencies: { '@tool/linux-x64-gnu': '1.9.0' },
    };
    const { packages } = completeLock(two);
    expect(packages['node_modules/@tool/linux-x64-gnu']?.version).toBe('2.0.0');
    expect(packages['node_modules/other/node_modules/@tool/linux-x64-gnu']?.version).toBe('1.9.0');
  });

  test('leaves nothing missing, and a complete lock as it is', () => {
    const complete = completeLock(partial());
    expect(missingEntries(complete)).toEqual([]);
    expect(completeLock(complete)).toEqual(complete);
  });

  test('sorts the entries, so that writing the lock twice changes no line', () => {
    const paths = Object.keys(completeLock(partial()).packages);
    expect(paths).toEqual([...paths].sort());
  });

  test('refuses a range, for which no exact version can be written', () => {
    const range = partial();
    range.packages['node_modules/tool'] = { version: '2.0.0', optionalDependencies: { '@tool/darwin-x64': '^2.0.0' } };
    expect(() => completeLock(range)).toThrow('@tool/darwin-x64: expected an exact version');
  });
});
