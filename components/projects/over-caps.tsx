import { useLocale, useTranslations } from "next-intl";
import type { Named } from "@/lib/domain/catalogue/wording";
import type { Finding } from "@/lib/domain/project/check-dossier";
import { breachSentence } from "@/lib/format/cap-sentence";
import { localeOf } from "@/lib/format/locale";
import { Notice } from "../ui/notice";
import { Vietnamese } from "../ui/vietnamese";

type OverCapsProps = { findings: readonly Finding[]; reason: string | null; items: readonly Named[] };

/** Where a dossier asks for more support than is allowed, by which clause, and the unit's reason; nothing where it does not. */
export function OverCaps({ findings, reason, items }: OverCapsProps) {
  const words = useTranslations("projectWriting.page");
  const locale = localeOf(useLocale());
  const breaches = findings.flatMap((finding) => (finding.code === "over-cap" ? [finding.breach] : []));
  if (breaches.length === 0) return null;
  const nameOf = (code: string) => items.find((item) => item.code === code)?.[locale] ?? code;
  const sentences = breaches.map((breach) => breachSentence(breach, locale, nameOf));
  return (
    <section aria-label={words("overCaps")} className="my-3">
      <Notice title={words("overCaps")}>
        <ul className="list-disc pl-5">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p className="pre mt-1">
          {reason === null ? words("overCapsNoReason") : <Vietnamese>{words("overCapsReason", { reason })}</Vietnamese>}
        </p>
      </Notice>
    </section>
  );
}
