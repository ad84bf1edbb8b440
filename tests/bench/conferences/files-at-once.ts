const AT_ONCE = 20;
const BEFORE = 200;

/**
 * How many times as long the slowest twentieth of askings for a kept page take while twenty files are written at once.
 * @throws Error when a file or a page is not given.
 */
export async function filesAtOnce(page: string, files: readonly string[]): Promise<number> {
  const before: number[] = [];
  for (let time = 0; time < BEFORE; time++) before.push(await waited(page));
  const during: number[] = [];
  let writing = true;
  const asked = Promise.all(Array.from({ length: AT_ONCE }, (_, at) => waited(files[at % files.length] ?? ""))).finally(
    () => {
      writing = false;
    },
  );
  while (writing) during.push(await waited(page));
  await asked;
  return slowest(during) / slowest(before);
}

async function waited(address: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  await answer.arrayBuffer();
  return performance.now() - began;
}

/** The time that one in twenty takes longer than. */
function slowest(times: readonly number[]): number {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
}
