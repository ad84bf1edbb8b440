import { useLocale, useTranslations } from "next-intl";
import { fieldName } from "@/lib/format/refusals/field-name";
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
        {problems.map(({ param, given }) => (
          <li key={param}>{words("item", { field: fieldName(param, locale), value: given })}</li>
        ))}
      </ul>
    </Notice>
  );
}
