import { useLocale, useTranslations } from "next-intl";
import type { MoneyUnit } from "@/lib/domain/money-unit";
import type { ProjectSummary } from "@/lib/domain/project/project-list";
import { Amount } from "../ui/amount";
import { AppLink } from "../ui/app-link";
import { FundBadge } from "./fund-badge";
import { projectHref } from "./project-address";

type ProjectRowProps = { project: ProjectSummary; ordinal: number; unit: MoneyUnit };

const MEASURES = ["support", "assigned", "released", "committed", "paid"] as const;

/** One đề án of the list. */
export function ProjectRow({ project, ordinal, unit }: ProjectRowProps) {
  const words = useTranslations("projects");
  const locale = useLocale();
  const { code, title, fund, content, amounts, startYear, endYear, state } = project;
  return (
    <tr>
      <td className="stt">{ordinal}</td>
      <th scope="row" className="long record-cell">
        <AppLink href={projectHref(code)}>{title}</AppLink>
        <span className="record-line">
          <span className="number">{code}</span> <FundBadge fund={fund} /> {content[locale]}
        </span>
      </th>
      <td className="firm">{project.unit.name}</td>
      <td className="number">{startYear === endYear ? startYear : `${startYear}–${endYear}`}</td>
      <td className="firm">{words(`states.${state}`)}</td>
      {MEASURES.map((measure) => (
        <td key={measure} className="num">
          <Amount value={amounts[measure]} unit={unit} />
        </td>
      ))}
    </tr>
  );
}
