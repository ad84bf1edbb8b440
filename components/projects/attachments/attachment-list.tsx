import { useLocale, useTranslations } from "next-intl";
import type { AttachedFiles, Attachment } from "@/lib/domain/attachment/attachment";
import { lackingFiles } from "@/lib/domain/attachment/lacking";
import { isGivenOut } from "@/lib/domain/attachment/scan";
import { vietnamDay } from "@/lib/domain/period/period";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { fileLineId } from "./file-address";

type AttachmentListProps = { code: string; files: AttachedFiles; isScanning: boolean };

/** Each line of the checklist with its files, the newest version of each first; a file nothing asks for any more too. */
export function AttachmentList({ code, files, isScanning }: AttachmentListProps) {
  const words = useTranslations("attachments");
  const locale = localeOf(useLocale());
  const { checklist, items } = files;
  const lacking = lackingFiles(files).map(({ kind }) => kind);
  const known = checklist.map(({ kind }) => kind);
  const lines = [
    ...checklist.map(({ kind, name }) => ({ kind, name: name[locale] })),
    ...[...new Set(items.map(({ kind }) => kind))]
      .filter((kind) => !known.includes(kind))
      .map((kind) => ({ kind, name: words("formerKind") })),
  ];
  return (
    <dl className="border-t border-line">
      {lines.map(({ kind, name }) => {
        const own = items.filter((item) => item.kind === kind);
        const isLacking = lacking.includes(kind);
        return (
          <div
            key={kind}
            id={fileLineId(kind)}
            className="grid gap-1 border-b border-line py-2 sm:grid-cols-[16rem_1fr]"
          >
            <dt className="font-medium">{name}</dt>
            <dd>
              {(own.length === 0 || isLacking) && (
                <span className={`text-sm ${isLacking ? "text-alarm" : "text-muted"}`}>
                  {words(isLacking ? "missing" : "none")}
                </span>
              )}
              {own.length > 0 && (
                <ul className="grid gap-1">
                  {own.map((item) => (
                    <AttachmentLine key={item.id} code={code} item={item} isScanning={isScanning} />
                  ))}
                </ul>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function AttachmentLine({ code, item, isScanning }: { code: string; item: Attachment; isScanning: boolean }) {
  const words = useTranslations("attachments");
  const locale = localeOf(useLocale());
  const href = `/api/v1/projects/${encodeURIComponent(code)}/attachments/${item.id}`;
  return (
    <li className="min-w-0 text-sm">
      {isGivenOut(item, isScanning) ? (
        <a href={href} className="break-words" lang="vi">
          {item.fileName}
        </a>
      ) : (
        <>
          <span className="break-words" lang="vi">
            {item.fileName}
          </span>
          <span className={`block ${item.finding === null ? "text-muted" : "text-alarm"}`}>
            {item.finding === null ? words("waiting") : words("infected", { finding: item.finding })}
          </span>
        </>
      )}
      <span className="block break-words text-muted">
        {words("facts", {
          version: formatCount(item.version, locale),
          size: formatCount(Math.ceil(item.bytes / 1024), locale),
          who: item.addedBy,
          hash: item.sha256.slice(0, 12),
          day: formatDate(vietnamDay(new Date(item.addedAt)), locale),
        })}
      </span>
    </li>
  );
}
