/**
 * `npm run lock`: writes package-lock.json anew from package.json and completes it for other systems.
 * Run it after each change of a dependency. `-- --check` says whether it is complete, and writes nothing.
 */
import { countWithNoun } from '../src/core/count.ts';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { completeLock, missingEntries, type LockFile } from './lock/complete.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm run lock [-- --check]

Writes package-lock.json anew from package.json and completes it for other systems. Run it after each change of a dependency.

  --check  writes nothing, asks nobody, and says what it lacks for other systems
`);

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const read = () => JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
if (values.check) {
  const missing = missingEntries(read());
  console.log(
    `package-lock.json: ${missing.length === 0 ? 'complete' : `lacks ${missing.map(({ path }) => path).join(', ')}: run npm run lock`}.`,
  );
  process.exit(missing.length === 0 ? 0 : 1);
}

const npm = process.env.npm_execpath;
if (npm === undefined) {
  console.error('Run this as `npm run lock`: it needs the npm that runs it.');
  process.exit(2);
}
execFileSync(process.execPath, [npm, 'install', '--package-lock-only', '--no-audit', '--no-fund'], {
  stdio: 'inherit',
});
const lock = read();
const added = missingEntries(lock);
writeFileSync('package-lock.json', `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`package-lock.json: ${countWithNoun(added.length, 'entry', 'entries')} added for other systems.`);
