/**
 * The processor's time for a piece of work, in milliseconds: the less of two runs. Not the clock's: another command's work
 * on the machine is no fault of this one.
 */
export function timeOf(work: () => void): number {
  const times = [1, 2].map(() => {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
