import { getLocale } from "next-intl/server";
import { answerOf } from "@/components/forms/form-answer";
import { OverCaps } from "@/components/projects/over-caps";
import { projectHref } from "@/components/projects/project-address";
import { takePageNews } from "@/lib/commands/drafts/take-page-news";
import { doublesTable } from "@/lib/documents/lists/doubles-table";
import { changesTable } from "@/lib/documents/projects/changes-table";
import type { Actor } from "@/lib/domain/access/actor";
import { addableLines } from "@/lib/domain/attachment/addable";
import { stepsAhead } from "@/lib/domain/project/steps-ahead";
import { scansFiles } from "@/lib/environment";
import { localeOf } from "@/lib/format/locale";
import type { ProjectRecord } from "@/lib/queries/projects/get-project-record";
import { councilOn } from "./council-on";
import { formsOn } from "./forms-on";

/** What was done on a đề án and what this person may do next; null for those who do not see it before it is assigned. */
export async function stepsOn(actor: Actor, { project, names, standsOn }: ProjectRecord) {
  if (!standsOn) return null;
  const { history, events, files, deadline, reserve, onItsWay } = standsOn;
  const { code } = project;
  const doubles = onItsWay?.doubles ?? [];
  const { state, fund, steward } = project;
  const lines = addableLines(actor, { state, fund, stewardUnitId: steward.id }, files.checklist);
  const forms = formsOn(actor, project, lines, doubles);
  const news = await takePageNews(actor, { page: projectHref(code), forms, subject: code }, new Date());
  const formOf = (name: (typeof forms)[number]) =>
    forms.includes(name) ? { answer: answerOf(news.answers.get(name) ?? null) } : null;
  const attaching = formOf("attachment");
  const others = [...new Set(doubles.map(({ other }) => other.code))];
  const locale = localeOf(await getLocale());
  return {
    ...{ history, events, deadline, reserve, outcome: news.outcome, ahead: stepsAhead(actor, project, history) },
    files: { files, isScanning: scansFiles(), form: attaching && { ...attaching, lines } },
    overCaps: onItsWay && (
      <OverCaps findings={onItsWay.check.findings} reason={onItsWay.check.capReason} items={names.items} />
    ),
    doubles:
      doubles.length > 0 ? { table: doublesTable(doubles, locale), others, form: formOf("project.doubles") } : null,
    council: onItsWay?.council ? councilOn(actor, project, onItsWay.council, locale) : null,
    changes: onItsWay?.changes ? changesTable(onItsWay.changes, names, locale) : null,
  };
}
