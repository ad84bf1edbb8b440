import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { formatDate } from "@/lib/format/date";
import { formatExactMoney } from "@/lib/format/money";
import { Vietnamese } from "../ui/vietnamese";

/** What the đề án is: where, for what, by whom, when, and the clauses it rests on. */
export function ProjectFacts({ project }: { project: ProjectDetail }) {
  const words = useTranslations("projects.facts");
  const kinds = useTranslations("projects.kinds");
  const locale = useLocale();
  const { unit, steward, content, item, contentClause, advance, startOn, endOn, startYear, endYear } = project;
  return (
    <section className="record-part" aria-labelledby="project-facts">
      <h2 id="project-facts">{words("title")}</h2>
      <dl className="fact-list">
        <Fact label={words("kind")}>{kinds(project.kind)}</Fact>
        <Fact label={words("unit")}>{unit.name}</Fact>
        {steward.id !== unit.id && <Fact label={words("steward")}>{steward.name}</Fact>}
        <Fact label={words("content")} clause={contentClause && words("clause", contentClause)}>
          {content[locale]}
        </Fact>
        <Fact label={words("item")}>{item[locale]}</Fact>
        <Fact label={words("advance")} clause={advance?.condition?.[locale]}>
          {advance ? words("advanceText", { ...advance, percent: String(advance.percent) }) : words("noAdvance")}
        </Fact>
        <Fact label={words("implementingUnit")}>
          <Vietnamese>{project.implementingUnit}</Vietnamese>
        </Fact>
        {project.commune && <Fact label={words("commune")}>{project.commune}</Fact>}
        <Fact label={words("years")}>{startYear === endYear ? startYear : `${startYear}–${endYear}`}</Fact>
        {startOn && (
          <Fact label={words("time")}>
            {words("timeText", { from: formatDate(startOn, locale), to: formatDate(endOn, locale) })}
          </Fact>
        )}
        {project.acceptedOn && <Fact label={words("acceptedOn")}>{formatDate(project.acceptedOn, locale)}</Fact>}
        {project.settlement && (
          <Fact
            label={words("settled")}
            clause={words("settledOn", { day: formatDate(project.settlement.on, locale) })}
          >
            {formatExactMoney(project.settlement.amount, locale)}
          </Fact>
        )}
        {project.settlement && (
          <Fact label={words("remainder")}>{formatExactMoney(project.settlement.remainder, locale)}</Fact>
        )}
      </dl>
    </section>
  );
}

function Fact({ label, clause, children }: { label: string; clause?: string | null | undefined; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>
        {children}
        {clause && <small>{clause}</small>}
      </dd>
    </>
  );
}
