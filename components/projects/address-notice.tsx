import { useLocale, useTranslations } from "next-intl";
import type { Locale } from "@/lib/format/locale";
import { fieldName } from "@/lib/format/refusals/field-name";
import { inputProblems } from "@/lib/format/refusals/input-problem";
import type { AddressProblem } from "@/lib/input/parse-leniently";
import { Notice } from "../ui/notice";

/** Says which values of the address were not understood and that their defaults are shown. */
export function AddressNotice({ problems }: { problems: readonly AddressProblem[] }) {
  const words = useTranslations("layout.badValue");
  const locale = useLocale();
  if (problems.length === 0) return null;
  return (
    <Notice kind="refusal" title={words("title")}>
      <ul>
        {problems.map(({ param, given, reason }) => (
          <li key={param}>
            {reason
              ? words("reason", { reason: reasonOf(param, reason, locale), value: given })
              : words("item", { field: fieldName(param, locale), value: given })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function reasonOf(param: string, reason: Readonly<Record<string, unknown>>, locale: Locale): string {
  const [problem] = inputProblems([{ code: "custom", path: [param], message: "", params: reason }], {}, locale);
  return problem?.message ?? fieldName(param, locale);
}
