import { useLocale, useTranslations } from "next-intl";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import { type Finding, missingFrom } from "@/lib/domain/project/check-dossier";
import { itemNames } from "@/lib/format/item-names";
import { localeOf } from "@/lib/format/locale";
import { AppLink } from "../../ui/app-link";
import { editHref } from "../writing/edit-address";
import { FindingList } from "../writing/finding-list";

type DossierStateProps = { code: string; findings: readonly Finding[]; catalogue: Catalogue };

/** What the check finds in a dossier that is about to be submitted, each a link to where it is mended. */
export function DossierState({ code, findings, catalogue }: DossierStateProps) {
  const words = useTranslations("projectWriting.page");
  const items = itemNames(catalogue, localeOf(useLocale()));
  const nameOf = (item: string) => items[item] ?? item;
  const missing = missingFrom(findings);
  if (findings.length === 0) return null;
  return (
    <section className="notice mb-4" aria-labelledby="dossier-state">
      <h2 id="dossier-state" className="text-base font-semibold">
        {words("check")}
      </h2>
      <FindingList code={code} title={words("lacks")} findings={missing} nameOf={nameOf} />
      <FindingList
        code={code}
        title={words("doubts")}
        findings={findings.filter(({ weight }) => weight === "doubtful")}
        nameOf={nameOf}
      />
      <p className="mt-2">
        <AppLink href={editHref(code)}>{words("edit")}</AppLink>
      </p>
    </section>
  );
}
