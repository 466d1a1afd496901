/**
 * `npm run lock`: writes package-lock.json anew from package.json and completes it for other systems.
 * Run it after each change of a dependency.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { completeLock, missingEntries, type LockFile } from './lock/complete.ts';
import { endWithHelp } from './cli/help.ts';

endWithHelp(`Usage: npm run lock

Writes package-lock.json anew from package.json and completes it for other systems. Run it after each change of a dependency.
`);

const npm = process.env.npm_execpath;
if (npm === undefined) {
  console.error('Run this as `npm run lock`: it needs the npm that runs it.');
  process.exit(2);
}
execFileSync(process.execPath, [npm, 'install', '--package-lock-only', '--no-audit', '--no-fund'], {
  stdio: 'inherit',
});
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile;
const added = missingEntries(lock);
writeFileSync('package-lock.json', `${JSON.stringify(completeLock(lock), null, 2)}\n`);
console.log(`package-lock.json: ${String(added.length)} entries added for other systems.`);
