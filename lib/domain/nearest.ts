/** A name or address with what it is compared by: without accents, case and signs. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/giu, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-");
}

/** Longer texts are nobody's typing error. */
const LONGEST = 60;

/**
 * Those of some choices that a mistyped text most likely meant, best first: one that begins with it, else those
 * within a third of its letters. None for a text that is like nothing.
 */
export function nearest<Choice>(
  typed: string,
  choices: readonly Choice[],
  name: (choice: Choice) => string,
  most: number,
): readonly Choice[] {
  const text = plainLetters(typed.slice(0, LONGEST));
  if (text.length < 2) return [];
  return choices
    .map((choice) => ({ choice, apart: apart(text, plainLetters(name(choice)).slice(0, LONGEST)) }))
    .filter((one) => one.apart <= Math.ceil(text.length / 3))
    .sort((one, other) => one.apart - other.apart)
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** How many letters must be added, left out or changed; one for a mere beginning. */
function apart(text: string, name: string): number {
  if (text === name) return 0;
  if (name.startsWith(text)) return 1;
  let before = Array.from({ length: name.length + 1 }, (_, at) => at);
  for (let row = 1; row <= text.length; row++) {
    const now = [row];
    for (let column = 1; column <= name.length; column++) {
      const changed = (before[column - 1] ?? 0) + (text[row - 1] === name[column - 1] ? 0 : 1);
      now.push(Math.min(changed, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
