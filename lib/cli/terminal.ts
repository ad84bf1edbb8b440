/** Characters that move the cursor, colour, or turn the direction of text: a line may quote a file, which may hold any. */
const CONTROLS = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const LAYOUT = new Set(["\n", "\t"]);

/** Writes one line to standard output. The operator's commands speak through here and nowhere else. */
export function say(line = ""): void {
  process.stdout.write(`${visible(line)}\n`);
}

/** Writes one line to standard error: refusals and wrong usage. */
export function complain(line: string): void {
  process.stderr.write(`${visible(line)}\n`);
}

/** The line with every character that would act on the terminal shown as its code: ESC as ⟨1B⟩. */
function visible(line: string): string {
  return line.replace(CONTROLS, (character) =>
    LAYOUT.has(character) ? character : `⟨${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}⟩`,
  );
}
