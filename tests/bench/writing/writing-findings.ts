import { cpu, exact, type Finding } from "../goals";
import { spread } from "../rounds";
import type { WritingMeasured } from "./measure-writing";

/** What writing, printing and importing đề án cost, beside their goals. */
export function writingFindings({ imported, ...seen }: WritingMeasured, frameworkKb: number): Finding[] {
  return [
    exact("đề án of 300: SQL statements beyond every page's", seen.groupPageStatements, 3),
    exact("đề án of 300: HTML, kB compressed", seen.groupPage.htmlKb, 60),
    exact("form of a section: scripts above the framework's, kB compressed", seen.form.scriptKb - frameworkKb, 40),
    exact("autosave: SQL statements", seen.autosaveStatements, 3),
    cpu("autosave: CPU ms of the server", spread(seen.autosaveCpuMs), 25),
    cpu("dossier as docx, ms", spread(seen.papers.docx), 400),
    cpu("dossier as pdf, ms", spread(seen.papers.pdf), 400),
    cpu("import of 5.000 đề án, s", spread([imported.seconds]), 60),
    cpu("import of 5.000 đề án: MB of the importing process", spread([imported.memory.itself]), 300),
    cpu("import of 5.000 đề án: MB of the reading process", spread([imported.memory.started]), 300),
  ];
}
