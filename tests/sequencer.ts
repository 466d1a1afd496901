import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest of all, by far: whole builds, one after another. At the end of a run it would keep one worker busy alone. */
const FIRST = '/tests/site/build.test.ts';

/** Runs the files in vitest's order, but the longest first: what is short fills up both workers to the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLongest = ({ moduleId }: TestSpecification) => moduleId.endsWith(FIRST);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}
