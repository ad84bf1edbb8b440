import { useLocale, useTranslations } from "next-intl";
import { VIEW_LIMITS } from "@/lib/domain/views/saved-view";
import { fieldName } from "@/lib/format/refusals/field-name";
import { AppLink } from "../../ui/app-link";
import { Button } from "../../ui/button";
import type { ToldView } from "./told-view";

/** One saved view: the way to it, its filters in words, another name for it, and the end of it. */
export function ViewLine({ line, typed }: { line: ToldView; typed: string | undefined }) {
  const words = useTranslations("views");
  const locale = useLocale();
  const { id, name, href, filters, problems } = line;
  const lapsed = problems.map(({ param, given }) => `${fieldName(param, locale)} “${given}”`).join(", ");
  return (
    <li className="saved-view">
      <div>
        <AppLink href={href}>{name}</AppLink>
        <span>{filters}</span>
        {lapsed && <span className="alarm">{words("lapsed", { filters: lapsed })}</span>}
      </div>
      <form method="post" action={`/api/v1/views/${id}/rename`}>
        <input
          className="control"
          name="name"
          required
          maxLength={VIEW_LIMITS.name}
          defaultValue={typed ?? name}
          aria-label={words("rename.name", { name })}
        />
        <Button>{words("rename.submit")}</Button>
      </form>
      <form method="post" action={`/api/v1/views/${id}/remove`}>
        <Button kind="danger" aria-label={words("remove.label", { name })}>
          {words("remove.submit")}
        </Button>
      </form>
    </li>
  );
}
