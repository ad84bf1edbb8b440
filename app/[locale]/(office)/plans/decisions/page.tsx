import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { DecisionListPage } from "@/components/plans/decision-list-page";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { decisionListTable } from "@/lib/documents/lists/decision-list-table";
import { fundDecidedBy } from "@/lib/domain/access/decision-rules";
import { can, ownPlace } from "@/lib/domain/access/permissions";
import { readScope } from "@/lib/domain/access/read-scope";
import { STEPS_OF_FUND } from "@/lib/domain/steps/decision-steps";
import { localeOf } from "@/lib/format/locale";
import { type AddressParams, parseLeniently } from "@/lib/input/parse-leniently";
import { decisionsQueryInput } from "@/lib/input/plan-decisions";
import { listDecisions } from "@/lib/queries/plans/list-decisions";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plans.draft"))("listTitle") };
}

/** Quyết định kế hoạch: issued ones, and the drafts of who writes or issues them. */
export default async function Decisions({ searchParams }: { searchParams: Promise<AddressParams> }) {
  const actor = await whoWorks("/plans/decisions");
  const { value } = parseLeniently(decisionsQueryInput, await searchParams);
  const list = await listDecisions(readScope(actor), value);
  const drafts = can(actor, STEPS_OF_FUND[fundDecidedBy(actor)].draft, ownPlace(actor));
  const removed = (await takeFormNotice(actor, "/plans/decisions", new Date())) === "removed";
  return (
    <DecisionListPage
      {...{ drafts, removed, view: value, total: list.total }}
      table={decisionListTable(list, [], localeOf(await getLocale()))}
      choices={await listFilterChoices()}
    />
  );
}
