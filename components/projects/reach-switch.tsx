import { useTranslations } from "next-intl";
import type { ProjectList } from "@/lib/domain/project/project-list";
import { AppLink } from "../ui/app-link";
import { type ProjectListView, projectsHref } from "./project-address";

/** Between a signed-in person's own đề án in every state and the whole country's public list. */
export function ReachSwitch({ list, view }: { list: ProjectList; view: ProjectListView }) {
  const words = useTranslations("projects.reach");
  const own = projectsHref(view, { reach: null, unitId: null });
  const country = projectsHref(view, { reach: "country", unitId: null });
  return (
    <nav className="reach-switch" aria-label={words("label")}>
      <AppLink href={own} aria-current={list.reach === "own" ? "true" : undefined}>
        {words("toOwn")}
      </AppLink>
      <AppLink href={country} aria-current={list.reach === "country" ? "true" : undefined}>
        {words("toCountry")}
      </AppLink>
    </nav>
  );
}
