import { cpu, type Finding } from "../goals";
import { spread } from "../rounds";
import type { ConferencesMeasured } from "./measure-conferences";

/** What a conference's files and the checker of texts cost, beside their goals. */
export function conferenceFindings({ files, keptPageDuringFiles, textCheck }: ConferencesMeasured): Finding[] {
  return [
    cpu("summary as docx, ms", spread(files.docx), 400),
    cpu("summary as xlsx, ms", spread(files.xlsx), 400),
    cpu("summary as pdf, ms", spread(files.pdf), 400),
    cpu("summary as html, ms", spread(files.html), 400),
    cpu("a kept page while 20 files are written ÷ before, p95", spread(keptPageDuringFiles), 3),
    cpu("check of 20.000 characters, ms", spread(textCheck), 300),
  ];
}
