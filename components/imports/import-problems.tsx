import { useLocale, useTranslations } from "next-intl";
import { countProblems, type IntakeProblem } from "@/lib/domain/intake/problem";
import { problemWords } from "@/lib/format/intake/problem-sentence";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { CELL, SmallTable } from "./small-table";

/** Problems listed on the page; the marked file has all of them. */
const SHOWN = 200;

type ImportProblemsProps = {
  /** Address of the sheet with its cells marked. */
  marked: string;
  problems: readonly IntakeProblem[];
  /** What becomes of the rest; nothing is written at all unless it is said. */
  lead?: string;
};

/** What is to be mended in a sheet: where, what was read there, and how. */
export function ImportProblems({ marked, problems, lead }: ImportProblemsProps) {
  const words = useTranslations("imports");
  const locale = localeOf(useLocale());
  const count = countProblems(problems);
  const several = new Set(problems.map(({ sheet }) => sheet)).size > 1;
  const told = problems.filter(({ code }) => code !== "problems-more");
  const heads = [...(several ? (["sheetName"] as const) : []), "row", "column", "read", "mend"] as const;
  const more = { more: formatCount(count - SHOWN, locale), marked: formatCount(told.length, locale) };
  return (
    <div className="grid grid-cols-1 gap-3">
      <h3>{words("problems", { count: formatCount(count, locale) })}</h3>
      <p>
        {lead ?? words("problemsLead")} <a href={marked}>{words("marked")}</a>
      </p>
      <SmallTable
        label={words("problems", { count: formatCount(count, locale) })}
        heads={heads.map((head) => words(head))}
      >
        {told.slice(0, SHOWN).map((problem) => (
          <tr
            key={`${problem.sheet}-${problem.row}-${problem.column}-${problem.code}-${problem.heading}-${problem.expected}`}
          >
            {several && <td className={CELL}>{problem.sheet}</td>}
            <td className={CELL}>{problem.row}</td>
            <td className={CELL}>{problem.heading}</td>
            <td className={CELL}>{problem.read}</td>
            <td className={CELL}>{problemWords(problem, locale)}</td>
          </tr>
        ))}
      </SmallTable>
      {count > SHOWN && <p>{words("firstOnly", more)}</p>}
    </div>
  );
}
