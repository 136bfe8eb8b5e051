/** CPU time that a run takes, in milliseconds: unlike the clock it does not grow when others use the machine. */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
