import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The program that a variable of the environment names; undefined where it is not set.
 * @throws Error where it names no file.
 */
export function chosenProgram(variable: string): string | undefined {
  const chosen = process.env[variable];
  if (chosen === undefined || chosen === '') return undefined;
  if (!existsSync(chosen)) throw new Error(`${variable}: expected a browser's file, found none at "${chosen}".`);
  return chosen;
}

/** The first of some programs that is installed; undefined where none is. */
export function installedProgram(names: readonly string[], elsewhere: readonly string[] = []): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere];
  return paths.find((path) => existsSync(path));
}
