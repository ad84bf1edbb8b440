import { useTranslations } from "next-intl";
import { NO_OWN_FILTERS } from "@/lib/domain/project/own-filters";
import type { ProjectList } from "@/lib/domain/project/project-list";
import { AppLink } from "../ui/app-link";
import { type ProjectListView, projectsHref } from "./project-address";

/** Between what is a signed-in person's own to do, all they may see in every state, and the whole country's public list. */
export function ReachSwitch({ list, view }: { list: ProjectList; view: ProjectListView }) {
  const words = useTranslations("projects.reach");
  const mine = projectsHref(view, { mine: "yes", reach: null, unitId: null });
  const own = projectsHref(view, { mine: null, reach: null, unitId: null });
  const country = projectsHref(view, { ...NO_OWN_FILTERS, reach: "country", unitId: null });
  const current = view.query.mine ? "mine" : list.reach;
  return (
    <nav className="reach-switch" aria-label={words("label")}>
      <AppLink href={mine} aria-current={current === "mine" ? "true" : undefined}>
        {words("toMine")}
      </AppLink>
      <AppLink href={own} aria-current={current === "own" ? "true" : undefined}>
        {words("toOwn")}
      </AppLink>
      <AppLink href={country} aria-current={current === "country" ? "true" : undefined}>
        {words("toCountry")}
      </AppLink>
    </nav>
  );
}
