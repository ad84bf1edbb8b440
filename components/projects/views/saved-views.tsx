import { useTranslations } from "next-intl";
import type { SavedView } from "@/lib/domain/views/saved-view";
import { canonicalQuery } from "@/lib/input/saved-views";
import { AppLink } from "../../ui/app-link";
import { type ProjectListView, projectsValues, withQuery } from "../project-address";

/** The reader's saved views above the list, the one that is looked at marked; and the way to save what is looked at. */
export function SavedViews({ views, view }: { views: readonly SavedView[]; view: ProjectListView }) {
  const words = useTranslations("views");
  const values = projectsValues(view, { page: 1 });
  const here = canonicalQuery(values);
  const saved = views.some(({ query }) => query === here);
  return (
    <nav className="saved-views" aria-label={words("own")}>
      {views.map(({ id, name, query }) => (
        <AppLink
          key={id}
          href={withQuery("/projects", Object.fromEntries(new URLSearchParams(query)))}
          aria-current={query === here ? "true" : undefined}
        >
          {name}
        </AppLink>
      ))}
      {views.length > 0 && <AppLink href="/office/views">{words("manage")}</AppLink>}
      {!saved && here !== "" && <AppLink href={`/office/views?${here}`}>{words("save")}</AppLink>}
    </nav>
  );
}
