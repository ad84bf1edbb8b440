import { cpu, exact, type Finding } from "../goals";
import type { Spread } from "../rounds";
import type { WritingMeasured } from "./measure-writing";

/** What writing, printing and importing đề án cost, beside their goals. */
export function writingFindings({ imported, ...seen }: WritingMeasured, frameworkKb: number): Finding[] {
  return [
    exact("đề án of 300: SQL statements beyond every page's", seen.groupPageStatements, 3),
    exact("đề án of 300: HTML, kB compressed", seen.groupPage.htmlKb, 60),
    exact("form of a section: scripts above the framework's, kB compressed", seen.form.scriptKb - frameworkKb, 40),
    exact("autosave: SQL statements", seen.autosaveStatements, 3),
    cpu("autosave: CPU ms of the server", spreadOf(seen.autosaveCpuMs), 25),
    cpu("dossier as docx, ms", spreadOf(seen.papers.docx), 400),
    cpu("dossier as pdf, ms", spreadOf(seen.papers.pdf), 400),
    cpu("import of 5.000 đề án, s", spreadOf([imported.seconds]), 60),
    cpu("import of 5.000 đề án: MB of the importing process", spreadOf([imported.memory.itself]), 300),
    cpu("import of 5.000 đề án: MB of the reading process", spreadOf([imported.memory.started]), 300),
  ];
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (place: number) => sorted[place] ?? Number.NaN;
  return { min: at(0), median: at(Math.floor(sorted.length / 2)), max: at(sorted.length - 1) };
}
