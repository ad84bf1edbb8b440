import { useTranslations } from "next-intl";
import { errorOf, type FormAnswer } from "../../forms/form-answer";
import { LineField } from "../../forms/form-fields";
import { LINES, rowsShown } from "../writing/rows-shown";

/** Rows to name establishments with the contract: some to fill in, more once they are filled. */
const ROOM = { spare: 4, most: LINES };

/** Đơn vị thụ hưởng to be named with the contract; rows left empty name nobody. */
export function NamingFields({ answer }: { answer: FormAnswer }) {
  const words = useTranslations("projectSteps.contract");
  const refused = errorOf(answer, "beneficiaries");
  return (
    <fieldset className="grid gap-3">
      <legend className="font-medium">{words("naming")}</legend>
      <p className="field-help">{words("namingHelp")}</p>
      {refused && <p className="field-error">{refused}</p>}
      {rowsShown(answer?.values ?? {}, "beneficiaries", ROOM).map((row) => {
        const at = `beneficiaries.${row}`;
        return (
          <div key={at} className="grid items-end gap-3 border-b border-line pb-3 sm:grid-cols-3">
            <LineField
              {...{
                name: `${at}.name`,
                answer,
                values: {},
                label: words("name", { number: String(row + 1) }),
                most: 300,
              }}
            />
            <LineField {...{ name: `${at}.taxCode`, answer, values: {}, label: words("taxCode"), most: 40 }} />
            <LineField {...{ name: `${at}.address`, answer, values: {}, label: words("address"), most: 500 }} />
          </div>
        );
      })}
    </fieldset>
  );
}
