import { useLocale } from "next-intl";
import type { Finding } from "@/lib/domain/project/check-dossier";
import type { NameOfItem } from "@/lib/format/cap-sentence";
import { findingSentence } from "@/lib/format/finding-sentence";
import { localeOf } from "@/lib/format/locale";
import { AppLink } from "../../ui/app-link";
import { findingHref } from "./finding-address";

type FindingListProps = { code: string; title: string; findings: readonly Finding[]; nameOf: NameOfItem };

/** What the check found, each a link to its field. */
export function FindingList({ code, title, findings, nameOf }: FindingListProps) {
  const locale = localeOf(useLocale());
  if (findings.length === 0) return null;
  return (
    <>
      <h3 className="mt-2 font-medium">{title}</h3>
      <ul className="list-disc pl-5">
        {findings.map((finding) => {
          const sentence = findingSentence(finding, locale, nameOf);
          return (
            <li key={sentence}>
              <AppLink href={findingHref(code, finding)}>{sentence}</AppLink>
            </li>
          );
        })}
      </ul>
    </>
  );
}
