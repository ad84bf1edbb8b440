import type { FileFault } from "@/lib/domain/attachment/formats";
import { problemWords } from "../intake/problem-sentence";
import { barsInWords } from "../intake/undo-bars";
import { projects } from "../messages/en/projects";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type FileCode = Extract<keyof Sentences, `${"attachment" | "import" | "list"}.${string}`>;

const FAULTS: Readonly<Record<FileFault, string>> = {
  "none-sent": "no file was chosen. Choose one and send again",
  empty: "the file is empty. Open it, check that it has content, then send it again",
  "too-large": "the file is larger than 20 MB. Compress its pictures or part it",
  cut: "the file did not arrive whole because the connection broke. Nothing was kept; send it again",
  "name-too-long": "the name has more than 200 characters. Give it a shorter one",
  "name-unclear": "the name has signs that a name may not have. Rename it with letters, digits, spaces and hyphens",
  "two-endings": "the name has two endings, which hides what it is. Leave only the last",
  "ending-not-taken": "only pdf, docx, xlsx, png and jpg files are taken. Save it as one of these",
  "not-a-scan": "a scan is a pdf, png or jpg file. Scan the signed document and send that",
  "not-what-it-says":
    "the content is not what the ending of its name says. Save it anew from the program it was made with",
  damaged: "the file is damaged, incomplete or locked by a password. Save it anew without a password",
  macros: "the file holds macros. Save it without them",
  "inflates-too-much": "the file unpacks to more than any document needs. Make it anew from the original",
};

/** What is refused of a file handed in, or of a list too long for one, in English. */
export const fileSentences: Pick<Sentences, FileCode> = {
  "attachment.refused": ({ fault, fileName }) =>
    fileName ? `“${fileName}” was not kept: ${FAULTS[fault]}.` : `Nothing was kept: ${FAULTS[fault]}.`,
  "attachment.unscanned": ({ fileName }) =>
    `“${fileName}” waits for the virus scanner, so it cannot be downloaded yet. Try again in a few minutes.`,
  "attachment.infected": ({ fileName, finding }) =>
    `“${fileName}” is not given out: the virus scanner found ${finding}. Its unit has to send a clean file instead.`,
  "attachment.not-now": ({ state }) =>
    `The project is “${projects.states[state]}”, so it takes no more files. Files are sent while its dossier is drafted or returned, and from its assignment until before its settlement.`,
  "attachment.kind-unknown": ({ kind }) =>
    `The checklist of this project has no “${kind}”. Choose a kind from the list.`,
  "import.file-refused": ({ problem }) => `The file was not taken. ${problemWords(problem, "en")}`,
  "import.has-problems": ({ problems }) =>
    `The file has ${formatCount(problems, "en")} places to mend, so nothing was saved. Mend them in the file and send it again.`,
  "import.under-way": () => "This file is being saved already. Wait until it is done; there is no need to send again.",
  "import.not-saved": () => "This file is not saved, so there is nothing to undo. Save it, or leave it.",
  "import.undo-under-way": () =>
    "This import is being undone already. Wait until it is done; there is no need to send again.",
  "import.undone": () => "This import is undone already. Hand the file in once more to import it again.",
  "import.depended-on": ({ count, bars }) =>
    `Nothing is undone: ${formatCount(count, "en")} things cannot be taken back – ${barsInWords(bars, count, "en")}. Mend each on its own page.`,
  "list.too-long": ({ total, most }) =>
    `The list has ${formatCount(total, "en")} rows; a file holds at most ${formatCount(most, "en")}. Narrow it, for example by year or province.`,
};
