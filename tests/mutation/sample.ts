import { basename } from 'node:path';
import { isDrawn, type Sample } from '../../scripts/mutate/sample.ts';

/** A mutant as the tool hands it to whoever checks it, lines and columns from 0. */
interface Mutant {
  id: string;
  fileName: string;
  replacement: string;
  location: { start: { line: number; column: number } };
}

/** Refuses the mutants that are not drawn: the tool then takes them for code that does not compile, and tries them not. */
class OnlyDrawn {
  init(): Promise<void> {
    return Promise.resolve();
  }

  check(mutants: Mutant[]) {
    const sample = JSON.parse(process.env.MUTATE_SAMPLE ?? '') as Sample;
    const answer = ({ fileName, replacement, location: { start } }: Mutant) =>
      isDrawn(
        { file: basename(fileName), line: start.line + 1, column: start.column + 1, becomes: replacement },
        sample,
      )
        ? { status: 'passed' }
        : { status: 'compileError', reason: 'not drawn' };
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, answer(mutant)])));
  }
}

export const strykerPlugins = [{ kind: 'Checker', name: 'sample', injectableClass: OnlyDrawn }];
