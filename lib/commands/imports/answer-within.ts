/** How long an answer waits for the end of large work, in milliseconds; what is longer goes on after it. */
export const ANSWER_WITHIN = 3_000;

/** Waits for the end of some work, or so long; where it fails meanwhile, so does this. */
export async function answerWithin(end: Promise<void>, within: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, within);
  });
  await Promise.race([end, late]).finally(() => clearTimeout(timer));
}
