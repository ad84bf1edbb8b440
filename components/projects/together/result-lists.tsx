import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import type { CheckedResult } from "@/lib/domain/project/steps-together";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../../ui/app-link";
import { projectHref } from "../project-address";

type Outcome = CheckedResult["outcome"];
const ORDER: readonly Outcome[] = ["done", "refused", "possible"];

/** What became of one đề án among several, or would, and what is said of it. */
type ResultRow = CheckedResult & { readonly told: ReactNode };

type ResultListsProps = { rows: readonly ResultRow[]; heading: (outcome: Outcome, count: string) => string };

/** Results of work on several đề án under a heading for each outcome: done, refused and why, possible. */
export function ResultLists({ rows, heading }: ResultListsProps) {
  const locale = useLocale();
  return ORDER.map((outcome) => {
    const those = rows.filter((one) => one.outcome === outcome);
    if (those.length === 0) return null;
    const title = heading(outcome, formatCount(those.length, locale));
    return (
      <section key={outcome} className="record-part mb-4" aria-label={title}>
        <h2>{title}</h2>
        <ul>
          {those.map(({ code, told, refusal }) => (
            <li key={code} className="border-b border-line py-2">
              <AppLink href={projectHref(code)}>
                <span className="number">{code}</span>
              </AppLink>
              : {told}
              {refusal && <strong className="block font-medium text-alarm">{refusal}</strong>}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
