import type { IntakeProblem } from "@/lib/domain/intake/problem";
import { problemWords } from "../intake/problem-sentence";
import { formatCount } from "../number";
import type { Sentences } from "./sentences";

type StatementCode = Extract<keyof Sentences, `statement.${string}`>;
/** Places named in one sentence; the rest is counted. */
const NAMED = 10;

const listed = (problems: readonly IntakeProblem[]) =>
  problems
    .slice(0, NAMED)
    .map((problem) => `Row ${problem.row}, column ${problem.heading ?? "–"}: ${problemWords(problem, "en")}`)
    .join(" ");

/** What is refused of a Treasury statement, in English. */
export const statementSentences: Pick<Sentences, StatementCode> = {
  "statement.busy": () =>
    "The statement or a voucher was just changed by somebody else, so nothing was recorded. Load the page again, then do it again.",
  "statement.known": ({ fileName }) =>
    `The file “${fileName}” was imported for this fund and year already. Open that statement, or choose the file of another period.`,
  "statement.has-problems": ({ problems }) =>
    `The statement has ${formatCount(problems.length, "en")} things to mend, so nothing was imported. ${listed(problems)} Mend them in the file, then import it again.`,
  "statement.row-unknown": ({ row }) => `The result has no row “${row}” any more. Load the page again and choose anew.`,
  "statement.no-pair": ({ row }) =>
    `Row “${row}” stands on one side alone, so it is no match to accept. Record or mend the voucher, or ignore it and say why.`,
  "statement.pair-changed": ({ row }) =>
    `Row ${row} is matched with another voucher now than when the page was opened. Reload it, look at the voucher, and decide then.`,
  "statement.voucher-taken": () =>
    "This voucher was accepted for another row of the statement already. Load the page again, compare anew and choose another voucher.",
  "statement.nothing-left": () => "No undecided row is left in this group. Choose another group.",
  "statement.reason-missing": () => "Ignoring a row needs a reason. Write it, then send it again.",
};
