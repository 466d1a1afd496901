import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  version: string;
};

/** What tells people, or a host, which command to type. */
const TELLING = globSync([
  ...['*.md', 'content/*.md', 'src/**/README.md', 'src/standard-pages/*.mdx', 'content/pages/*.mdx'],
  ...['netlify.toml', 'wrangler.toml', 'deploy/*', '.github/**/*.{yml,md,sh}', '.ci/run'],
]);

describe('every command that is named to somebody', () => {
  test('is one of the project’s', () => {
    const named = TELLING.flatMap((file) =>
      Array.from(readFileSync(file, 'utf8').matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g), ([, name = '']) => ({
        file,
        name,
      })),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
  });

  test('is a file that is there', () => {
    const missing = Object.entries(scripts).filter(([, command]) => {
      const [, file] = /^node (?:--\S+ )*(\S+\.(?:ts|mjs))/.exec(command) ?? [];
      return file !== undefined && !existsSync(file);
    });
    expect(missing).toEqual([]);
  });
});

describe('what is told to those who publish', () => {
  test.each(globSync('.github/**/*.yml'))('%s is YAML', (file) => {
    expect(parse(readFileSync(file, 'utf8'), { strict: true })).toBeTypeOf('object');
  });

  test('every picture and page that the README shows is there', () => {
    const targets = Array.from(readFileSync('README.md', 'utf8').matchAll(/\]\(([^)#:]+)\)/g), ([, path = '']) => path);
    expect(targets.length).toBeGreaterThan(4);
    expect(targets.filter((path) => !existsSync(path))).toEqual([]);
  });

  test('CITATION.cff names the version that package.json has, and says how to cite', () => {
    const cited = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
    expect(cited).toMatchObject({ 'cff-version': '1.2.0', version, type: 'dataset' });
    for (const required of ['message', 'title', 'authors']) expect(cited[required], required).toBeTruthy();
  });
});
