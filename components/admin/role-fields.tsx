import { useLocale, useTranslations } from "next-intl";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import { scopeName } from "@/lib/format/scope-names";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { Field } from "../ui/field";

/** A province an account may belong to. */
export type UnitChoice = { readonly id: string; readonly name: string };

const REGIONS = ["BAC", "MTTN", "NAM"] as const;

type RoleFieldsProps = {
  units: readonly UnitChoice[];
  answer: FormAnswer;
  now: { readonly role: string | null; readonly unitId: string | null; readonly regionCode: string | null };
};

/** Role, and the province or region that goes with it. */
export function RoleFields({ units, answer, now }: RoleFieldsProps) {
  const words = useTranslations("accounts");
  const roles = useTranslations("layout.roles");
  const locale = useLocale();
  const given = answer?.values;
  return (
    <>
      <Field name="role" label={words("role")} error={errorOf(answer, "role")}>
        {(control) => (
          <select {...control} required defaultValue={given?.role ?? now.role ?? ROLE_NAMES[0]}>
            {ROLE_NAMES.map((role) => (
              <option key={role} value={role}>
                {roles(role)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="unitId" label={words("unit")} error={errorOf(answer, "unitId")}>
        {(control) => (
          <select {...control} defaultValue={given?.unitId ?? now.unitId ?? ""}>
            <option value="">{words("noUnit")}</option>
            {units.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="regionCode" label={words("region")} error={errorOf(answer, "regionCode")}>
        {(control) => (
          <select {...control} defaultValue={given?.regionCode ?? now.regionCode ?? ""}>
            <option value="">{words("noRegion")}</option>
            {REGIONS.map((region) => (
              <option key={region} value={region}>
                {scopeName(region, locale)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
