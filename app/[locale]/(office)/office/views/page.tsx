import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { withQuery } from "@/components/projects/project-address";
import { ViewsPage } from "@/components/projects/views/views-page";
import { takeFormAnswer } from "@/lib/commands/drafts/take-form-answer";
import { takeFormNotice } from "@/lib/commands/drafts/take-notice";
import { aboutList } from "@/lib/documents/lists/about-list";
import { readScope } from "@/lib/domain/access/read-scope";
import { OWN_VIEWS } from "@/lib/domain/drafts/subjects";
import { seesEarlyStates } from "@/lib/domain/project/reach";
import { localeOf } from "@/lib/format/locale";
import type { AddressParams } from "@/lib/input/parse-leniently";
import { readProjectsPage } from "@/lib/input/projects-page";
import { canonicalQuery } from "@/lib/input/saved-views";
import { listFilterChoices } from "@/lib/queries/projects/list-filter-choices";
import { listSavedViews } from "@/lib/queries/views/list-saved-views";
import { whoWorks } from "../../who-works";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("views"))("title") };
}

/** One's own saved views of the list of đề án; its address carries the filters that may be saved. */
export default async function SavedViewsPage({ searchParams }: PageProps<"/[locale]/office/views">) {
  const actor = await whoWorks("/office/views");
  const scope = readScope(actor);
  const locale = localeOf(await getLocale());
  const [views, choices, taken, outcome] = await Promise.all([
    listSavedViews(scope),
    listFilterChoices(),
    takeFormAnswer(actor, ["view"], OWN_VIEWS),
    takeFormNotice(actor, "/office/views", new Date()),
  ]);
  const told = (params: AddressParams) => {
    const { value, problems } = readProjectsPage(params, choices, seesEarlyStates(scope.databaseRole));
    const unitName = choices.units.find(({ id }) => id === value.unitId)?.name;
    return { filters: aboutList(value, new Date(), locale, unitName)[0]?.text ?? "", problems };
  };
  const lines = views.map((view) => ({
    ...view,
    ...told(Object.fromEntries(new URLSearchParams(view.query))),
    href: withQuery("/projects", Object.fromEntries(new URLSearchParams(view.query))),
  }));
  const given = taken?.draft.fields.query ?? canonicalQuery(plain(await searchParams));
  const here = { query: given, filters: told(Object.fromEntries(new URLSearchParams(given))).filters };
  return <ViewsPage lines={lines} here={here} draft={taken?.draft ?? null} outcome={outcome} />;
}

function plain(params: AddressParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).filter((one): one is [string, string] => typeof one[1] === "string"),
  );
}
