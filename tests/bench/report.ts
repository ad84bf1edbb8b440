import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { dataRoot } from "@/lib/cli/embedded/checkout";
import { say } from "@/lib/cli/terminal";
import { tellsCpuTime } from "./cpu-time";
import { type Finding, verdict } from "./goals";

const resultFile = path.join(dataRoot, "bench", "result.json");

/** Where and with what was measured, in one line. */
export function machineLine(postgres: string): string {
  const { length: cores, 0: first } = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const clock = tellsCpuTime ? "CPU time" : "elapsed time, as this system does not tell CPU time";
  return `${cores} × ${first?.model.trim() ?? os.arch()}, ${memory} GiB, Node ${process.version}, PostgreSQL ${postgres}; ${clock}`;
}

/** Prints the findings as a table and keeps them in `.data/bench/result.json`. */
export function report(machine: string, findings: Finding[]): void {
  const width = Math.max(...findings.map(({ what }) => what.length));
  const column = (text: string) => text.padStart(9);
  say();
  say(machine);
  say();
  say(`${" ".repeat(width)}${["min", "median", "max", "goal"].map(column).join("")}`);
  for (const finding of findings) {
    const { min, median, max } = finding.spread;
    const numbers = finding.kind === "exact" ? ["", digits(median), ""] : [min, median, max].map(digits);
    const goal = finding.goal === undefined ? "" : `≤ ${digits(finding.goal)}`;
    say(`${finding.what.padEnd(width)}${[...numbers, goal].map(column).join("")}  ${verdict(finding) ?? ""}`.trimEnd());
  }
  const result = { measuredOn: new Date().toISOString(), machine, findings: findings.map(withVerdict) };
  fs.mkdirSync(path.dirname(resultFile), { recursive: true });
  fs.writeFileSync(resultFile, `${JSON.stringify(result, null, 2)}\n`);
  say();
}

const withVerdict = (finding: Finding) => ({ ...finding, verdict: verdict(finding) });

function digits(number: number): string {
  if (Number.isInteger(number)) return String(number);
  return Math.abs(number) < 1 ? number.toFixed(3) : number.toFixed(Math.abs(number) < 100 ? 2 : 0);
}
