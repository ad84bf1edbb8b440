import { say } from "./terminal";

/** Runs one long step of a command: says what it is, passes its progress on, and says how long it took. */
export async function step<T>(title: string, work: (onProgress: (line: string) => void) => Promise<T>): Promise<T> {
  const start = performance.now();
  say(`▸ ${title}`);
  const result = await work((line) => say(`    ${line}`));
  say(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
