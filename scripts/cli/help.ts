/** For commands that take nothing, or names alone: how each is called. */

/**
 * Prints how the command is called and ends it, where `--help` asks for that.
 * @param usage ends in a line break
 */
export function endWithHelp(usage: string): void {
  if (!process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) return;
  process.stdout.write(usage);
  process.exit(0);
}
