import { useTranslations } from "next-intl";
import type { Choice } from "../forms/form-fields";

/** Whose đề án are shown: one province's, or all. */
export function UnitChoice({ units, unitId }: { units: readonly Choice[]; unitId: string | null }) {
  const words = useTranslations("plans.draft");
  return (
    <label className="grid gap-1">
      <span>{words("unit")}</span>
      <select name="unitId" defaultValue={unitId ?? ""} className="control max-w-56">
        <option value="">{words("anyUnit")}</option>
        {units.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}
