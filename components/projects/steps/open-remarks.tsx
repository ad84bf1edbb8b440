import { useLocale, useTranslations } from "next-intl";
import type { AnsweredRemark } from "@/lib/domain/project/project-step";
import { formatCount } from "@/lib/format/number";
import { partName } from "@/lib/format/part-name";
import { Notice } from "../../ui/notice";
import { Vietnamese } from "../../ui/vietnamese";

/** Remarks of the last return that nobody answered; nothing where all are. */
export function OpenRemarks({ remarks }: { remarks: readonly AnsweredRemark[] }) {
  const words = useTranslations("projectSteps.answers");
  const locale = useLocale();
  if (remarks.length === 0) return null;
  return (
    <div className="mb-4">
      <Notice>
        {words("open", { count: formatCount(remarks.length, locale) })}
        <ul className="list-disc pl-5">
          {remarks.map(({ position, field, text }) => (
            <li key={position}>
              <strong>{partName(field, locale)}:</strong> <Vietnamese>{text}</Vietnamese>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
