import { useLocale, useTranslations } from "next-intl";
import type { SignablePart } from "@/lib/domain/contract/signable-part";
import type { Dong } from "@/lib/domain/money";
import { formatExactMoney } from "@/lib/format/money";
import { errorOf, type FormAnswer } from "../forms/form-answer";
import { rowAnswer } from "../forms/row-answer";
import { projectHref } from "../projects/project-address";
import { AppLink } from "../ui/app-link";
import { Vietnamese } from "../ui/vietnamese";

/** The parts of plans that may be put under contract, an amount beside each; a row left empty is none of the contract's. */
export function JointRows({ parts, answer }: { parts: readonly SignablePart[]; answer: FormAnswer }) {
  const words = useTranslations("contracts.joint");
  const heads = ["plan", "committed", "room"] as const;
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse">
        <thead className="max-sm:hidden">
          <tr className="border-b border-line-strong text-left">
            <th className="p-1.5">{words("project")}</th>
            {heads.map((head) => (
              <th key={head} className="p-1.5 text-right">
                {words(head)}
              </th>
            ))}
            <th className="p-1.5">{words("share")}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, at) => (
            <Row key={`${part.code} ${part.content.code}`} {...{ part, at, answer }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** An amount that is known; on a phone its head stands before it. */
function Amount({ label, amount }: { label: string; amount: Dong }) {
  const locale = useLocale();
  return (
    <td className="number p-1.5 text-right max-sm:block max-sm:text-left">
      <span className="sm:hidden">{label}: </span>
      {formatExactMoney(amount, locale)}
    </td>
  );
}

function Row({ part, at, answer }: { part: SignablePart; at: number; answer: FormAnswer }) {
  const words = useTranslations("contracts.joint");
  const locale = useLocale();
  const { code, title, content, plan, committed, room } = part;
  const name = `shares.${at}`;
  const own = rowAnswer(answer, { list: "shares", at, is: { projectCode: code, content: content.code } });
  const error = errorOf(own, `${name}.amount`);
  return (
    <tr className="border-b border-line align-top max-sm:block max-sm:py-2">
      <td className="p-1.5 max-sm:block">
        <AppLink href={projectHref(code)}>
          <Vietnamese>{title}</Vietnamese>
        </AppLink>
        <small className="block text-muted">
          <span className="number">{code}</span> · {content[locale === "en" ? "en" : "vi"]}
        </small>
        <input type="hidden" name={`${name}.row`} value="form" />
        <input type="hidden" name={`${name}.projectCode`} value={code} />
        <input type="hidden" name={`${name}.content`} value={content.code} />
      </td>
      <Amount label={words("plan")} amount={plan} />
      <Amount label={words("committed")} amount={committed} />
      <Amount label={words("room")} amount={room} />
      <td className="p-1.5 max-sm:block">
        <span className="block text-muted sm:hidden">{words("share")}</span>
        <input
          id={`${name}.amount`}
          name={`${name}.amount`}
          aria-label={`${words("share")}: ${code}`}
          defaultValue={own?.values[`${name}.amount`]}
          aria-invalid={error ? true : undefined}
          className="control number w-44 text-right"
          maxLength={100}
        />
        {error && <p className="field-error">{error}</p>}
      </td>
    </tr>
  );
}
