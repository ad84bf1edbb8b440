import { useTranslations } from "next-intl";
import { ROLE_NAMES } from "@/lib/domain/access/roles";
import type { InputProblem } from "@/lib/format/refusals/input-problem";
import { Field } from "../ui/field";

/** A province an account may belong to. */
export type UnitChoice = { readonly id: string; readonly name: string };

/** How an account's form came back; null when it was simply opened. */
export type AccountAnswer = {
  readonly detail: string;
  readonly errors: readonly InputProblem[];
  readonly values: Readonly<Record<string, string>>;
} | null;

const REGIONS = ["BAC", "MTTN", "NAM"] as const;

type RoleFieldsProps = {
  units: readonly UnitChoice[];
  answer: AccountAnswer;
  now: { readonly role: string | null; readonly unitId: string | null; readonly regionCode: string | null };
};

/** Role, and the province or region that goes with it. */
export function RoleFields({ units, answer, now }: RoleFieldsProps) {
  const words = useTranslations("accounts");
  const roles = useTranslations("layout.roles");
  const given = answer?.values;
  const error = (field: string) => answer?.errors.find(({ path }) => path === field)?.message;
  return (
    <>
      <Field name="role" label={words("role")} error={error("role")}>
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
      <Field name="unitId" label={words("unit")} error={error("unitId")}>
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
      <Field name="regionCode" label={words("region")} error={error("regionCode")}>
        {(control) => (
          <select {...control} defaultValue={given?.regionCode ?? now.regionCode ?? ""}>
            <option value="">{words("noRegion")}</option>
            {REGIONS.map((region) => (
              <option key={region}>{region}</option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
