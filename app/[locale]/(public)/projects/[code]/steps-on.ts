import { getLocale } from "next-intl/server";
import { overCapsOf } from "@/app/[locale]/over-caps-of";
import { projectHref } from "@/components/projects/project-address";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { changesTable } from "@/lib/documents/projects/changes-table";
import type { Actor } from "@/lib/domain/access/actor";
import { readScope } from "@/lib/domain/access/read-scope";
import type { ProjectDetail } from "@/lib/domain/project/project-detail";
import { STATES } from "@/lib/domain/project/state";
import { stepsAhead } from "@/lib/domain/project/steps-ahead";
import { localeOf } from "@/lib/format/locale";
import { listDoubles } from "@/lib/queries/beneficiaries/list-doubles";
import { getCatalogue } from "@/lib/queries/catalogue/get-catalogue";
import { getCouncilOn } from "@/lib/queries/councils/get-council-on";
import { findStanding } from "@/lib/queries/projects/find-standing";
import { listChanges } from "@/lib/queries/projects/list-changes";
import { listHistory } from "@/lib/queries/projects/list-history";
import { councilOn } from "./council-on";
import { doublesOn } from "./doubles-on";
import { filesOn } from "./files-on";

/** What was done on a đề án and what this person may do next; null for those who do not see it before it is assigned. */
export async function stepsOn(actor: Actor, project: ProjectDetail) {
  const { code, state } = project;
  const scope = readScope(actor);
  const isOnItsWay = !STATES[state].public;
  const [history, doubles, files, overCaps, outcome, standing, changed, heard] = await Promise.all([
    listHistory(scope, code),
    isOnItsWay ? listDoubles(scope, code) : [],
    filesOn(actor, project),
    overCapsOf(actor, project),
    takeFormNotice(actor, projectHref(code), new Date()),
    findStanding(scope, code),
    isOnItsWay ? listChanges(scope, code) : null,
    isOnItsWay ? getCouncilOn(scope, code) : null,
  ]);
  if (!history) return null;
  const locale = localeOf(await getLocale());
  return {
    ...{ history, outcome, files, overCaps, ...standing, ahead: stepsAhead(actor, project, history) },
    doubles: doubles.length > 0 ? await doublesOn(actor, project, doubles, locale) : null,
    council: heard?.council ? councilOn(actor, project, heard.council, locale) : null,
    changes: changed && changesTable(changed, await getCatalogue(scope), locale),
  };
}
