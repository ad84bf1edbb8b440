import { useLocale, useTranslations } from "next-intl";
import type { IntakeProblem } from "@/lib/domain/intake/problem";
import type { RegisterKind } from "@/lib/domain/registers/registers";
import { problemWords } from "@/lib/format/intake/problem-sentence";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";

/** Problems listed on the page; the marked file has all of them. */
const SHOWN = 200;
const CELL = "border-b border-line px-2 py-1 text-left align-top break-words";

type SheetProblemsProps = { kind: RegisterKind; id: string; problems: readonly IntakeProblem[] };

/** What is to be mended in a sheet of a register: where, what was read there, and how. */
export function SheetProblems({ kind, id, problems }: SheetProblemsProps) {
  const words = useTranslations("registers.importing");
  const locale = localeOf(useLocale());
  return (
    <div className="grid gap-3">
      <h3>{words("problems", { count: formatCount(problems.length, locale) })}</h3>
      <p>
        <a href={`/api/v1/registers/${kind}/imports/${id}/problems.xlsx`}>{words("marked")}</a>
      </p>
      <table className="w-full text-sm">
        <thead>
          <tr>
            {(["row", "column", "read", "mend"] as const).map((head) => (
              <th key={head} scope="col" className={CELL}>
                {words(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, SHOWN).map((problem) => (
            <tr key={`${problem.row}-${problem.column}-${problem.code}-${problem.heading}-${problem.expected}`}>
              <td className={CELL}>{problem.row}</td>
              <td className={CELL}>{problem.heading}</td>
              <td className={CELL}>{problem.read}</td>
              <td className={CELL}>{problemWords(problem, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > SHOWN && <p>{words("firstOnly", { shown: formatCount(SHOWN, locale) })}</p>}
    </div>
  );
}
