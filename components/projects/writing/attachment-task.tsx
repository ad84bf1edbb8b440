import { useLocale, useTranslations } from "next-intl";
import type { Finding } from "@/lib/domain/project/check-dossier";
import { localeOf } from "@/lib/format/locale";
import { AppLink } from "../../ui/app-link";
import { Badge } from "../../ui/badge";
import { fileLineHref } from "../attachments/file-address";

type AttachmentTaskProps = { code: string; findings: readonly Finding[] };

/** Tài liệu đính kèm among a dossier's tasks: which files its checklist still asks for, and the way to add them. */
export function AttachmentTask({ code, findings }: AttachmentTaskProps) {
  const words = useTranslations("projectWriting.page");
  const attachments = useTranslations("attachments");
  const locale = localeOf(useLocale());
  const lacking = findings.flatMap((finding) => (finding.code === "file-missing" ? [finding.file] : []));
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2">
      <span className="grid">
        <AppLink href={fileLineHref(code, null)}>{attachments("title")}</AppLink>
        {lacking.length > 0 && (
          <span className="text-sm text-muted">
            {attachments("lacking", { names: lacking.map(({ name }) => name[locale]).join(", ") })}
          </span>
        )}
      </span>
      <Badge kind="official">
        {findings.length > 0 ? words("doubtful", { count: String(findings.length) }) : words("done")}
      </Badge>
    </li>
  );
}
