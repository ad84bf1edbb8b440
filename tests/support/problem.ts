const LINES = 12;
// biome-ignore lint/suspicious/noControlCharactersInRegex: runners colour what they say.
const COLOURS = /\u001b\[[0-9;]*m/g;

/** A failure as the end of `npm test` repeats it: where it was, and the first lines of what was said. */
export function problem(where: readonly string[], said: string): string {
  const lines = said
    .replace(COLOURS, "")
    .trimEnd()
    .split("\n")
    .filter((line) => !line.includes("/node_modules/"));
  return [where.join(" › "), ...lines.slice(0, LINES).map((line) => `    ${line}`)].join("\n");
}
