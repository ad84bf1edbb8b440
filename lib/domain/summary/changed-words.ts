/** A run of words of a text, and whether the other text has it too. */
export type MarkedWords = { readonly text: string; readonly changed: boolean };

/** Comparing more word pairs than this would take too long: between their common ends such texts are changed as a whole. */
const MOST_PAIRS = 250_000;

/**
 * Two versions of a text with the words marked that only one of them has: the fewest words that turn one into the other.
 * Joined, the runs of either give its text back.
 */
export function changedWords(
  before: string,
  after: string,
): { readonly before: readonly MarkedWords[]; readonly after: readonly MarkedWords[] } {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const head = commonEnd(old, now, (words, at) => words[at]);
  const rest = (words: readonly string[]) => words.slice(head);
  const tail = commonEnd(rest(old), rest(now), (words, at) => words.at(-1 - at));
  const middle = (words: readonly string[]) => words.slice(head, words.length - tail);
  const kept = commonWords(middle(old), middle(now));
  const marked = (words: readonly string[], same: ReadonlySet<number>) =>
    runs(
      words.map((text, at) => ({
        text,
        changed: at >= head && at < words.length - tail && !same.has(at - head),
      })),
    );
  return { before: marked(old, kept.before), after: marked(now, kept.after) };
}

/** Words with the white space that follows them. */
function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function commonEnd(
  old: readonly string[],
  now: readonly string[],
  wordAt: (words: readonly string[], at: number) => string | undefined,
): number {
  const most = Math.min(old.length, now.length);
  let length = 0;
  while (length < most && wordAt(old, length) === wordAt(now, length)) length += 1;
  return length;
}

/** Places of the longest common subsequence in either text. */
function commonWords(old: readonly string[], now: readonly string[]) {
  const kept = { before: new Set<number>(), after: new Set<number>() };
  const width = now.length + 1;
  if (old.length * now.length > MOST_PAIRS) return kept;
  const lengths = new Uint32Array((old.length + 1) * width);
  const lengthAt = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = now.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        old[row] === now[column]
          ? lengthAt(row + 1, column + 1) + 1
          : Math.max(lengthAt(row + 1, column), lengthAt(row, column + 1));
  for (let [row, column] = [0, 0]; row < old.length && column < now.length; ) {
    if (old[row] === now[column]) {
      kept.before.add(row);
      kept.after.add(column);
      [row, column] = [row + 1, column + 1];
    } else if (lengthAt(row + 1, column) >= lengthAt(row, column + 1)) row += 1;
    else column += 1;
  }
  return kept;
}

/** Neighbours that are marked alike, as one run; the space after a changed run is no change. */
function runs(words: readonly MarkedWords[]): MarkedWords[] {
  return joined(
    joined(words).flatMap(({ text, changed }) => {
      const bare = changed ? text.trimEnd() : text;
      const space = { text: text.slice(bare.length), changed: false };
      return [...(bare === "" ? [] : [{ text: bare, changed }]), ...(space.text === "" ? [] : [space])];
    }),
  );
}

function joined(words: readonly MarkedWords[]): MarkedWords[] {
  const found: MarkedWords[] = [];
  for (const word of words) {
    const last = found.at(-1);
    if (last?.changed === word.changed) found[found.length - 1] = { ...last, text: last.text + word.text };
    else found.push(word);
  }
  return found;
}
