import { useTranslations } from "next-intl";
import { isGivenOut } from "@/lib/domain/attachment/scan";
import type { Conference } from "@/lib/domain/conference/conference";
import type { ConferenceItem } from "@/lib/domain/conference/item";

type ItemFileProps = { conference: Conference; item: ConferenceItem; isScanning: boolean };

/** The text of a paper as a link, a photograph as a picture; what was not scanned, or was withheld, says so. */
export function ItemFileShown({ conference, item, isScanning }: ItemFileProps) {
  const words = useTranslations("conferences.line");
  const { file, kind, title } = item;
  if (!file) return null;
  const { fileName, finding } = file;
  if (!isGivenOut(file, isScanning)) {
    return (
      <p className={finding === null ? "text-sm text-muted" : "text-sm text-alarm"}>
        <span lang="vi">{fileName}</span>: {finding === null ? words("waiting") : words("infected", { finding })}
      </p>
    );
  }
  const href = `/api/v1/conferences/${conference.id}/files/${file.id}`;
  if (kind !== "PHOTO") {
    return (
      <p className="text-sm">
        <a href={href} className="break-words" lang="vi">
          {fileName}
        </a>
      </p>
    );
  }
  return (
    // A picture that somebody sent is shown as it is, from our own address.
    // biome-ignore lint/performance/noImgElement: the optimiser of pictures is not used
    <img src={href} alt={title ?? fileName} className="mt-1 max-h-80 w-auto max-w-full" loading="lazy" />
  );
}
