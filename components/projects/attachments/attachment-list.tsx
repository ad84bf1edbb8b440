import { useLocale, useTranslations } from "next-intl";
import type { AttachedFiles } from "@/lib/domain/attachment/attachment";
import { lackingFiles } from "@/lib/domain/attachment/lacking";
import { localeOf } from "@/lib/format/locale";
import { AttachmentLine } from "./attachment-line";
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
                <ul className="grid gap-2">
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
