/**
 * `npm run check`: reads the whole content and reports every problem of it at once.
 *
 * Exit code 0 where there is none, 1 where there are problems, 2 where the command itself was wrong.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/record/problem.ts';
import { readRecord } from '../src/record/read.ts';
import { summarise } from '../src/record/summary.ts';

const USAGE = `Usage: npm run check [-- <content folder>]

Reads the content (the folder "content" where none is named), proves its quotations and judges its claims.
Prints every problem as path:line:column, what is wrong, what was expected, what to do, and the rule's name.
Exit code 0: no problem. 1: problems. 2: the command was wrong.
`;

function options(): { folder: string; help: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (positionals.length > 1) return undefined;
    return { folder: positionals[0] ?? join(process.cwd(), 'content'), help: values.help === true };
  } catch {
    return undefined;
  }
}

const chosen = options();
if (chosen === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else if (chosen.help) process.stdout.write(USAGE);
else {
  const { record, problems } = await readRecord(chosen.folder);
  if (record === undefined) {
    process.stderr.write(`${problems.map(formatProblem).join('\n')}\n`);
    process.exitCode = 1;
  } else process.stdout.write(summarise(record));
}
