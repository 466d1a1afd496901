/** What the machine refuses by each of its codes, as it is told to whoever builds. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full, expected room for the new site beside the old one: make room, and build again',
  EDQUOT:
    'you may fill no more of the disk, expected room for the new site beside the old one: make room, and build again',
  EACCES: 'may not be read or written, expected the right to do so: give it to yourself, and build again',
  EPERM: 'may not be read or written, expected the right to do so: give it to yourself, and build again',
  EROFS: 'may not be written, expected a disk that can be: build in a folder on another one',
  ENOENT: 'is not there any more, expected it since the build began: bring it back, and build again',
};

/** What a tool in another language says of it, which hands on no code. */
const SAID: readonly (readonly [RegExp, string])[] = [[/No space left on device/, 'ENOSPC']];

/**
 * In one line, what the machine refused while it was built, with the file where one is known. Undefined where the mistake is
 * the code's: then its author needs all of it.
 * @param root the project's folder, below which files are named
 */
export function machineFault(error: unknown, root: string): string | undefined {
  for (const each of causes(error)) {
    const code = codeOf(each);
    const refusal = code === undefined ? undefined : REFUSALS[code];
    if (code === undefined || refusal === undefined) continue;
    const path = 'path' in each && typeof each.path === 'string' ? each.path : undefined;
    // A module that cannot be found is a mistake in the code, and names itself.
    if (code === 'ENOENT' && path === undefined) continue;
    const file = path?.startsWith(`${root}/`) === true ? path.slice(root.length + 1) : path;
    return `${file === undefined ? '' : `${file}  `}${refusal}  (${code})`;
  }
  return undefined;
}

function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string' && error.code in REFUSALS) return error.code;
  return SAID.find(([words]) => words.test(error.message))?.[1];
}

/** An error with what it came of, outermost first. */
function* causes(error: unknown): Generator<Error> {
  for (let each = error; each instanceof Error; each = each.cause) yield each;
}
