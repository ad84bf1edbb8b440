/** Writes one line to standard output. The operator's commands speak through here and nowhere else. */
export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}

/** Writes one line to standard error: refusals and wrong usage. */
export function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}
