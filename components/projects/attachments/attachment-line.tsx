import { useLocale, useTranslations } from "next-intl";
import type { Attachment } from "@/lib/domain/attachment/attachment";
import { isPicture } from "@/lib/domain/attachment/formats";
import { isGivenOut } from "@/lib/domain/attachment/scan";
import { vietnamDay } from "@/lib/domain/period/period";
import { formatDate } from "@/lib/format/date";
import { localeOf } from "@/lib/format/locale";
import { formatCount } from "@/lib/format/number";
import { GivenFile } from "./given-file";

type AttachmentLineProps = { code: string; item: Attachment; isScanning: boolean };

/** One version of a file with what is known of it; a picture of the carrying out is shown small, where it may be given out. */
export function AttachmentLine({ code, item, isScanning }: AttachmentLineProps) {
  const words = useTranslations("attachments");
  const locale = localeOf(useLocale());
  const { fileName, stage, format } = item;
  const href = `/api/v1/projects/${encodeURIComponent(code)}/attachments/${item.id}`;
  const given = isGivenOut(item, isScanning);
  return (
    <li className="min-w-0 text-sm">
      {given && stage === "carrying" && isPicture(format) && (
        // biome-ignore lint/performance/noImgElement: the optimiser of pictures is not used
        <img
          src={href}
          alt={words("picture", { name: fileName })}
          className="mb-1 h-28 w-auto max-w-full border border-line object-contain"
          loading="lazy"
        />
      )}
      <GivenFile
        {...{ file: item, isScanning, href }}
        withheld={(finding) => (finding === null ? words("waiting") : words("infected", { finding }))}
      />
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
