import { useLocale, useTranslations } from "next-intl";
import type { ChecklistLine } from "@/lib/domain/attachment/attachment";
import { localeOf } from "@/lib/format/locale";
import { AppLink } from "../../ui/app-link";
import { Badge } from "../../ui/badge";
import { projectHref } from "../project-address";

type AttachmentTaskProps = { code: string; lacking: readonly ChecklistLine[] };

/** Tài liệu đính kèm among a dossier's tasks: which files its checklist still asks for, and the way to add them. */
export function AttachmentTask({ code, lacking }: AttachmentTaskProps) {
  const words = useTranslations("projectWriting.page");
  const attachments = useTranslations("attachments");
  const locale = localeOf(useLocale());
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2">
      <span className="grid">
        <AppLink href={`${projectHref(code)}#attachments`}>{attachments("title")}</AppLink>
        {lacking.length > 0 && (
          <span className="text-sm text-muted">
            {attachments("lacking", { names: lacking.map(({ name }) => name[locale]).join(", ") })}
          </span>
        )}
      </span>
      <Badge kind="official">
        {lacking.length > 0 ? words("doubtful", { count: String(lacking.length) }) : words("done")}
      </Badge>
    </li>
  );
}
