import { useLocale, useTranslations } from "next-intl";
import type { Findings } from "@/lib/domain/search/findings";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { formatCount } from "@/lib/format/number";
import { projectHref, withQuery } from "../projects/project-address";
import { type FoundLine, FoundList } from "./found-list";

type FoundSectionsProps = { findings: Findings; q: string; signedIn: boolean };

/** What a search found, a list for each kind; kinds without a finding are left out. */
export function FoundSections({ findings, q, signedIn }: FoundSectionsProps) {
  const words = useTranslations("search");
  const locale = useLocale();
  const { projects, contracts, documents, centres, beneficiaries, provinces } = findings;
  const lines = {
    projects: projects.items.map(
      ({ code, title, unit, endYear }): FoundLine => ({
        key: code,
        href: projectHref(code),
        text: title,
        kept: title,
        beside: `${code} · ${unit.name} · ${endYear}`,
      }),
    ),
    contracts: contracts.items.map(
      ({ id, number, signedOn, projectCode, projectTitle, value }): FoundLine => ({
        key: id,
        href: projectHref(projectCode),
        text: number,
        kept: projectTitle,
        beside: `${formatDate(signedOn, locale)} · ${formatExactMoney(value, locale)} · ${projectTitle}`,
      }),
    ),
    documents: documents.items.map(
      ({ id, kind, number, signedOn, province }): FoundLine => ({
        key: id,
        href: `/plans/${kind}s/${id}`,
        text: number,
        beside: `${words(kind)} · ${province ?? words("ministry")} · ${formatDate(signedOn, locale)}`,
      }),
    ),
    centres: centres.items.map(
      ({ name, projects: count }): FoundLine => ({
        key: name,
        href: withQuery("/projects", { implementingUnit: name }),
        text: name,
        kept: name,
        beside: words("carries", { count: formatCount(count, locale) }),
      }),
    ),
    beneficiaries: beneficiaries.items.map(
      ({ id, name, taxCode, unitName, received }): FoundLine => ({
        key: id,
        href: `/beneficiaries/${taxCode ?? id}`,
        text: name,
        kept: name,
        beside: words("received", { unit: unitName, count: formatCount(received.projects, locale) }),
      }),
    ),
    provinces: provinces.items.map(
      ({ id, name, former }): FoundLine => ({
        key: id,
        href: `/provinces/${id}`,
        text: name,
        beside: former ? words("former") : "",
      }),
    ),
  };
  const all = {
    projects: withQuery("/projects", { q }),
    contracts: signedIn ? withQuery("/contracts", { q }) : null,
    beneficiaries: withQuery("/beneficiaries", { q }),
  };
  return (
    <>
      <FoundList title={words("provinces")} total={provinces.total} lines={lines.provinces} all={null} />
      <FoundList title={words("projects")} total={projects.total} lines={lines.projects} all={all.projects} />
      <FoundList title={words("contracts")} total={contracts.total} lines={lines.contracts} all={all.contracts} />
      <FoundList title={words("documents")} total={documents.total} lines={lines.documents} all={null} />
      <FoundList
        title={words("beneficiaries")}
        total={beneficiaries.total}
        lines={lines.beneficiaries}
        all={all.beneficiaries}
      />
      <FoundList title={words("centres")} total={centres.total} lines={lines.centres} all={null} />
    </>
  );
}
