import { useLocale, useTranslations } from "next-intl";
import type { ProjectList } from "@/lib/domain/project/project-list";
import { formatCount } from "@/lib/format/number";
import { AppLink } from "../ui/app-link";
import { type ProjectListView, projectsHref } from "./project-address";

/** How many đề án stand in each state under the other filters; each is the way to those alone. */
export function StateCounts({ list, view }: { list: ProjectList; view: ProjectListView }) {
  const words = useTranslations("projects");
  const locale = useLocale();
  const { state: chosen } = view.query;
  const all = list.states.reduce((sum, { count }) => sum + count, 0);
  const shown = list.states.some(({ state }) => state === chosen)
    ? list.states
    : [...list.states, ...(chosen ? [{ state: chosen, count: 0 }] : [])];
  if (shown.length === 0) return null;
  return (
    <nav className="state-counts" aria-label={words("filters.state")}>
      {[{ state: null, count: all }, ...shown].map(({ state, count }) => (
        <AppLink key={state} href={projectsHref(view, { state })} aria-current={state === chosen ? "true" : undefined}>
          {state ? words(`states.${state}`) : words("filters.all")} <b>{formatCount(count, locale)}</b>
        </AppLink>
      ))}
    </nav>
  );
}
